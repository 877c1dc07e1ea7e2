import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { root } from '../commands/run-tool.ts';
import { KNOWN, type DialogGeneration } from '../practice/places.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { panelFrame } from './support/chromium.ts';
import {
  answerOfNudge,
  beginNudgesAnew,
  cardIn,
  noNudgeCard,
  nudgeCard,
  nudgeControl,
  tireOfForms,
} from './support/nudges.ts';
import { launcherOf } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace({ nudges: true });

/** A busy machine draws late. */
const patience = { timeout: 10_000 };
const title = 'Mahnlauf künftig fünf Tage früher';
type Generation = DialogGeneration | 'data-center';

const fieldOf = (generation: Generation) =>
  generation === 'data-center' ? '#create-issue-dialog #summary' : '#summary-field';
const createOf = (generation: Generation) =>
  generation === 'data-center' ? '#create-issue-submit' : '[data-testid$="footer.create-button"]';

/** Opens the create dialog and types a title; the cursor stays behind it. */
async function typeTitle(generation: Generation = 'modernised', prepare?: (page: Page) => unknown) {
  const { cloud, dc } = work.at;
  const isDataCenter = generation === 'data-center';
  const page = await work.browser.context.newPage();
  await prepare?.(page);
  await page.goto(isDataCenter ? dc.createDialog : cloud.createDialog(generation));
  await launcherOf(page).waitFor({ state: 'attached' });
  await page
    .locator(isDataCenter ? '#create_link' : '[data-testid="atlassian-navigation--create-button"]')
    .click();
  await page.locator(`${fieldOf(generation)}:focus`).waitFor();
  await page.keyboard.type(title);
  return page;
}

const holderOf = (page: Page) => page.locator('kundenblick-leiste kundenblick-karte');

/** The card, once it is in sight. */
async function seenCard(page: Page): Promise<Frame> {
  const card = await nudgeCard(page);
  await card.locator('h1').waitFor();
  await page.locator('kundenblick-leiste kundenblick-karte[data-shown]').waitFor();
  return card;
}

const button = (card: Frame, name: string) => card.getByRole('button', { name, exact: true });

/** Pictures of what is tested, to be looked at: they lie in `.cache/nudge-card`. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(root, '.cache/nudge-card');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/**
 * What of the page lies under the card and must not: buttons that create, save or send and those beside them,
 * headers, messages, the field with the cursor. Compared as real rectangles.
 */
const covered = (page: Page) =>
  page.evaluate(() => {
    const holder = document
      .querySelector('kundenblick-leiste')
      ?.shadowRoot?.querySelector('kundenblick-karte');
    if (!holder) return ['no card'];
    const ours = holder.getBoundingClientRect();
    const dialog = document.querySelector('dialog[open], [role="dialog"], .aui-dialog2');
    const css =
      '[type=submit], :has(> [type=submit]) > :is(button, a), [role=alert], .aui-flag, header';
    const all = [...(dialog ?? document).querySelectorAll(css), document.activeElement];
    const found = all.filter((element): element is Element => {
      if (!element || element === document.body || element.closest('kundenblick-leiste'))
        return false;
      const { left, top, right, bottom, height } = element.getBoundingClientRect();
      // Large ones are areas of the page: no card could stay beside them.
      if (height > 200 || !element.checkVisibility()) return false;
      return left < ours.right && right > ours.left && top < ours.bottom && bottom > ours.top;
    });
    const outside =
      ours.left < 0 || ours.top < 0 || ours.right > innerWidth || ours.bottom > innerHeight;
    return [
      ...found.map((element) => element.outerHTML.slice(0, 120)),
      ...(outside ? ['out of the window'] : []),
    ];
  });

beforeEach(() => beginNudgesAnew(work.browser));

describe.each([
  'modernised',
  'ui-modal',
  'modal-form',
  'native',
  'focus-lock',
  'data-center',
] as const)('while a ticket is created, %s', (generation) => {
  it('comes after the title, leaves the cursor where it is and the buttons free', async () => {
    const page = await typeTitle(generation);
    const card = await seenCard(page);
    expect(await card.locator('h1').innerText()).toMatch(/^Mahnlauf.*\?$/);
    await takePicture(page, generation);
    expect(await covered(page)).toEqual([]);
    await page.keyboard.type(' und später');
    expect(await page.locator(fieldOf(generation)).inputValue()).toBe(`${title} und später`);
    await page.locator(createOf(generation)).click({ trial: true });

    // What is pressed in the card stays there, and the dialog stays open.
    await button(card, 'Warum jetzt?').click();
    await expect.poll(() => covered(page), patience).toEqual([]);
    await page.keyboard.press('Escape');
    await noNudgeCard(page);
    await page.locator(`${fieldOf(generation)}:focus`).waitFor();
    expect(await page.locator(createOf(generation)).isVisible()).toBe(true);
    expect(await page.evaluate('window.__shortcutHits')).toEqual([]);
    expect(await answerOfNudge(work.browser)).toMatchObject({ outcome: 'ignored', title });
  });
});

describe('the answers', () => {
  it('now: opens the panel, is kept as used, and is not asked again', async () => {
    const page = await typeTitle();
    const card = await seenCard(page);
    await button(card, 'Jetzt beantworten').click();
    const panel = await panelFrame(page);
    await page.locator('kundenblick-leiste .frame:not([hidden])').waitFor();
    await panel.locator('textarea').first().waitFor();
    await noNudgeCard(page);
    expect(await answerOfNudge(work.browser)).toMatchObject({ outcome: 'used' });
    await page.locator('#summary-field').click();
    await page.keyboard.type(' für alle');
    await page.waitForTimeout(4_000);
    expect(cardIn(page)).toBeNull();
    expect((await nudgeControl(work.browser)).explanation.shown).toHaveLength(1);
  });

  it('later: keeps quiet for as long as was chosen, and the focus goes back', async () => {
    const page = await typeTitle();
    const card = await seenCard(page);
    await button(card, 'Später').click();
    await expect.poll(() => answerOfNudge(work.browser)).toMatchObject({ outcome: 'later' });
    await button(card, 'In 2 Wochen').click();
    await card.getByText('Zwei Wochen Ruhe').waitFor();
    await noNudgeCard(page);
    await page.locator('#summary-field:focus').waitFor();
    const { settings, explanation } = await nudgeControl(work.browser);
    expect(settings.snooze?.choice).toBe('fortnight');
    expect(explanation.shown[0]?.outcome).toBe('later');
  });

  it('doesn’t fit, misread: teaches these words for this project, and leads to the undo', async () => {
    const page = await typeTitle();
    const card = await seenCard(page);
    await button(card, 'Passt nicht').click();
    await expect
      .poll(() => answerOfNudge(work.browser))
      .toMatchObject({ outcome: 'dismissed', why: null });
    await card.getByRole('radio', { name: 'Falsch erkannt' }).click();
    await card.getByText(/^Gelernt: .*in diesem Projekt/).waitFor();
    await takePicture(page, 'learnt');
    const { corrections } = (await nudgeControl(work.browser)).explanation;
    expect(corrections).toMatchObject([{ title, project: expect.stringContaining('|CXM') }]);
    expect(corrections[0]?.words).toContain('Mahnlauf');
    const opened = work.browser.context.waitForEvent('page');
    await button(card, 'Rückgängig machen').click();
    expect((await opened).url()).toContain('/options.html');
  });

  it('doesn’t fit, three times: asks about switching off, and does', async () => {
    const tired = { score: 0, sinceUse: 2, refusals: 2 };
    await tireOfForms(work.browser, tired);
    const page = await typeTitle();
    const card = await seenCard(page);
    await button(card, 'Passt nicht').click();
    await card.getByText('Diese Hinweise abschalten?').waitFor();
    await takePicture(page, 'third-refusal');
    await button(card, 'Abschalten').click();
    await card.getByText('Abgeschaltet.').waitFor();
    expect((await nudgeControl(work.browser)).settings.typesOff).toEqual(['create-dialog']);
  });

  it('none: a panel that is opened by hand takes over', async () => {
    const page = await typeTitle();
    await seenCard(page);
    await launcherOf(page).click();
    await noNudgeCard(page);
    await panelFrame(page);
    expect(await answerOfNudge(work.browser)).toMatchObject({ outcome: 'open' });
  });
});

describe('why now', () => {
  it('has the words, how many came, and when the next may come', async () => {
    const page = await typeTitle('data-center');
    const card = await seenCard(page);
    await button(card, 'Warum jetzt?').click();
    const [shown] = (await nudgeControl(work.browser)).explanation.shown;
    expect(await card.locator('.asking-words li').allInnerTexts()).toEqual(shown?.words);
    expect(shown?.words).toContain('Mahnlauf');
    const said = await card.locator('.asking-unfolded').innerText();
    expect(said).toContain('Hinweis 1 von höchstens 3 in dieser Woche, höchstens 1 am Tag.');
    expect(said).toMatch(/frühestens (morgen|am \p{Lu})/u);
    await takePicture(page, 'why');
  });
});

describe('elsewhere', () => {
  it('asks an author in English, in the dark, on the left, about their new issue', async () => {
    const change = { language: 'en', theme: 'dark', side: 'left' } as const;
    const usual = { language: 'auto', theme: 'auto', side: 'right' } as const;
    await askAsScreen(work.browser, 'changeSettings', { change });
    const page = await work.open(work.at.cloud.issue(KNOWN.moments.ownNewEnglish));
    const card = await seenCard(page);
    expect(await card.locator('html').getAttribute('lang')).toBe('en');
    expect(await card.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await covered(page)).toEqual([]);
    const [launcher, box] = [
      await launcherOf(page).boundingBox(),
      await holderOf(page).boundingBox(),
    ];
    expect(box?.x).toBeGreaterThanOrEqual((launcher?.x ?? 0) + (launcher?.width ?? 0));
    await button(card, 'Why now?').click();
    await card.getByText('You have just created this issue.').waitFor();
    await takePicture(page, 'english-dark-left');
    await button(card, 'Doesn’t fit').click();
    await card.getByRole('radio', { name: 'Internal only' }).click();
    await card.getByText('Thank you').waitFor();
    await noNudgeCard(page);
    expect(await answerOfNudge(work.browser)).toMatchObject({ why: 'internal' });
    await askAsScreen(work.browser, 'changeSettings', { change: usual });
  });

  it('has the touchpoint of the week for a meeting', async () => {
    const page = await work.open(work.at.cloud.page(KNOWN.moments.meetingPage, 'VER'));
    const card = await seenCard(page);
    await card.getByText('Touchpoint der Woche').waitFor();
    await button(card, 'Zum Einstieg').click();
    await card.locator('.asking-unfolded p', { hasText: '?' }).waitFor();
    await takePicture(page, 'meeting');
    await page.goto(work.at.cloud.home);
    await noNudgeCard(page);
    await expect
      .poll(() => answerOfNudge(work.browser), patience)
      .toMatchObject({ outcome: 'ignored' });
  });

  it('is a strip in a narrow window, reachable at 400 % zoom, drawn in forced colours', async () => {
    const page = await typeTitle('modernised', async (fresh) => {
      await fresh.setViewportSize({ width: 320, height: 568 });
      await fresh.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    });
    const card = await seenCard(page);
    await takePicture(page, 'narrow');
    expect(await covered(page)).toEqual([]);
    const box = await holderOf(page).boundingBox();
    expect(box).toMatchObject({ x: 10, width: 300 });
    const sideways = () =>
      card.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 256 });
    await expect
      .poll(async () => (await holderOf(page).boundingBox())?.height ?? 999, patience)
      .toBeLessThanOrEqual(256 * 0.6);
    await takePicture(page, 'zoomed');
    const look = await holderOf(page).evaluate(
      (element) => getComputedStyle(element).borderTopWidth,
    );
    expect(look).toBe('1px');
    await button(card, 'Passt nicht').scrollIntoViewIfNeeded();
    await button(card, 'Passt nicht').click();
    await card.getByText('Woran liegt es?').waitFor();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });

  it('shows a page that frames it nothing', async () => {
    const page = await work.open(work.browser.screen('nudge-card.html'));
    await page.waitForTimeout(1_000);
    expect(await page.locator('body').innerText()).toBe('');
  });
});
