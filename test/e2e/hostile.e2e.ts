import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import words from '../../utils/i18n/common/de.ts';
import { askPractice } from '../practice/ask-practice.ts';
import { KNOWN } from '../practice/places.ts';
import { launchChromium, panelFrame } from './support/chromium.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import {
  answerQuestions,
  chooseTeam,
  launcherOf,
  noteCard,
  openPanelToType,
  typedTexts,
} from './support/panel.ts';
import { storedTexts } from './support/stored.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
let team: LiveTeam;

beforeAll(async () => {
  team = await startLiveTeam();
  await joinInOptions(work.browser, await team.invite('member'), '<script>Mara</script>');
});
afterAll(() => team.close());

const attack = `<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">`;
const isHacked = 'window.hacked === 1 || "__practiceHacked" in window';

describe('hostile text', () => {
  it('is text everywhere: in the panel, in my notes, on the server', async () => {
    const page = await work.open(work.at.cloud.issue(KNOWN.scriptIssue));
    const panel = await openPanelToType(page);
    await answerQuestions(page, `A ${attack}`, `B ${attack}`);
    await panel.getByRole('button', { name: 'Mehr dazu' }).click();
    for (const area of await panel.locator('.note-details textarea').all())
      await area.fill(`C ${attack}`);
    await chooseTeam(panel);
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'A <script>').waitFor();
    const notes = await work.open(work.browser.screen('notes.html'));
    await noteCard(notes, 'A <script>').waitFor();
    for (const place of [page, panel, notes]) expect(await place.evaluate(isHacked)).toBe(false);
    await expect
      .poll(async () => (await team.shown()).notes.map(({ content }) => content.change))
      .toContain(`A ${attack}`);
  });

  it('of 500 characters with emoji and both directions breaks nothing', async () => {
    const page = await work.open(work.at.cloud.issue(KNOWN.longTitleIssue));
    const panel = await openPanelToType(page);
    await panel.locator('.context', { hasText: 'TEST-1' }).waitFor();
    await answerQuestions(page, 'شكرا 😀👩‍👩‍👧 gemischt');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, '👩‍👩‍👧').waitFor();
    const { width, shown } = await panel.evaluate(() => ({
      width: document.documentElement.scrollWidth - innerWidth,
      shown: document.querySelector('.context-title')?.textContent.length ?? 0,
    }));
    expect(width).toBeLessThanOrEqual(0);
    expect(shown).toBeGreaterThan(400);
  });

  it('of two megabytes around it does not stop the panel', async () => {
    const page = await work.open(work.at.cloud.page(KNOWN.bigPage));
    const size = await page.evaluate(() => document.documentElement.outerHTML.length);
    expect(size).toBeGreaterThan(2_000_000);
    const panel = await openPanelToType(page);
    await panel.locator('.context', { hasText: KNOWN.bigPage.title }).waitFor();
  });
});

describe('a note of 10,000 characters', () => {
  it('is accepted and shared; one character more is refused, and nothing is lost', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-27'));
    const panel = await openPanelToType(page);
    const area = panel.locator('.note-form textarea').first();
    // One emoji is one character, though two units of a JavaScript string.
    const longest = `Lang 😀${'x'.repeat(9_994)}`;
    await area.fill(`${longest}!`);
    await chooseTeam(panel);
    await area.press('Control+Enter');
    await panel.getByText('Das sind 1 Zeichen zu viel (höchstens 10.000).').waitFor();
    expect((await typedTexts(panel))[0]).toBe(`${longest}!`);
    await expect.poll(() => storedTexts(work.browser)).toContain(`${longest}!`);
    await page.reload();
    const again = await openPanelToType(page);
    await expect.poll(async () => (await typedTexts(again))[0]).toBe(`${longest}!`);
    await again.locator('.note-form textarea').first().fill(longest);
    await page.keyboard.press('Control+Enter');
    await noteCard(again, 'Lang 😀').waitFor();
    await again.getByText(words.sync.allShared).waitFor();
    const { notes } = await team.shown();
    expect(notes.filter(({ content }) => content.change === longest)).toHaveLength(1);
  });
});

/** All text that scripts of the page can find in it, open shadow roots included. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot) roots.push(shadowRoot);
    const html = roots.map(
      (root) => (root instanceof Document ? root.documentElement : root).innerHTML,
    );
    return html.join() + JSON.stringify([localStorage, sessionStorage, document.cookie]);
  });

describe('the page around the panel', () => {
  it('holds no word of a note', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-28'));
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Geheim gespeichert');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Geheim gespeichert').waitFor();
    await answerQuestions(page, 'Geheim angefangen');
    await panel.getByText('Entwurf gespeichert').waitFor();
    expect(await readPage(page)).not.toContain('Geheim');
  });

  it('cannot say anything to the panel', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-30'));
    const panel = await openPanelToType(page);
    const reached = await page.evaluate(() => {
      const lie = {
        place: null,
        knownBy: null,
        createDialog: false,
        colorMode: 'dark',
        open: false,
      };
      for (const name of ['pageChanged', 'panelOpened'])
        for (let i = 0; i < window.frames.length; i += 1)
          window.frames[i]?.postMessage({ to: 'panel', name, content: { page: lie } }, '*');
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: object } };
      return chrome?.runtime !== undefined;
    });
    expect(reached).toBe(false);
    await page.keyboard.type('Unbeirrt');
    await panel.getByText('Entwurf gespeichert').waitFor();
    expect(await panel.locator('.context').innerText()).toContain('CXM-30');
    expect(await panel.evaluate(() => document.documentElement.dataset['theme'])).not.toBe('dark');
  });

  it('finds no panel under the address that the extension always has', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-5'));
    await launcherOf(page).waitFor();
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, work.browser.screen('notes.html'));
    await page.waitForTimeout(500);
    expect(page.frames().some((frame) => frame.url().endsWith('/notes.html'))).toBe(false);
  });
});

describe('the released package', () => {
  it('shows the page an empty element with a closed root', async () => {
    const html = (await askPractice(work.at.cloud.issue())).text;
    const browser = await launchChromium({ build: 'chrome-mv3' });
    try {
      const page = await browser.context.newPage();
      await page.route('https://acme.atlassian.net/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      await page.goto('https://acme.atlassian.net/browse/CXM-12');
      await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      const panel = await panelFrame(page);
      await panel.locator('.context', { hasText: 'CXM-12' }).waitFor();
      await panel.locator('.note-form textarea').first().fill('Geheim');
      await panel.getByText('Entwurf gespeichert').waitFor();
      const host = page.locator('kundenblick-leiste');
      expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
      expect(await host.innerHTML()).toBe('');
      expect(await readPage(page)).not.toContain('Geheim');
      const practice = await browser.context.newPage();
      await practice.goto(work.at.cloud.issue());
      await practice.waitForTimeout(300);
      expect(await practice.locator('kundenblick-leiste').count()).toBe(0);
    } finally {
      await browser.close();
    }
  });
});
