import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findBrowser } from '../browsers/find-browser.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { chromiumFlags } from './support/chromium.ts';
import { findBarriers, findUnreachable, sidewaysScroll } from './support/find-barriers.ts';
import { joinInOptions, joinOnDashboard } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { openTab, useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
let team: LiveTeam;
let elsewhere: Browser;
/** The dashboards of two CX-Paten, each in a browser that knows nothing of the extension. */
let sabine: Page;
let jonas: Page;
/** What the member reads in the extension; while a screen is open, news come by themselves. */
let mara: Page;

beforeAll(async () => {
  team = await startLiveTeam();
  await joinInOptions(work.browser, await team.invite('member'), 'Mara');
  const executablePath = findBrowser('chromium') ?? '';
  elsewhere = await chromium.launch({ executablePath, args: chromiumFlags });
  sabine = await joinOnDashboard(elsewhere, await team.invite('pate'), 'Sabine');
  jonas = await joinOnDashboard(elsewhere, await team.invite('pate'), 'Jonas');
});
beforeEach(async () => {
  mara = await openTab(work.browser, work.browser.screen('programme.html'));
});
afterAll(async () => {
  await elsewhere.close();
  await team.close();
});

async function openRoom(page: Page, room: string): Promise<void> {
  await page.getByRole('link', { name: /^(Inhalte|Content)/ }).click();
  await page.getByRole('link', { name: room }).click();
  await page.getByRole('heading', { name: room, level: 2 }).waitFor();
}
const figure = (page: Page) => page.locator('.content-page-figure');
const rowWith = (page: Page, text: string) => page.locator('.thing', { hasText: text });
async function choose(page: Page, text: string, command: string): Promise<void> {
  await rowWith(page, text).locator('.menu > button').click();
  await page.getByRole('menuitem', { name: command }).click();
}

/** The team's content as the member's extension has it. */
async function onDevice() {
  const { items } = await askAsScreen(work.browser, 'listTeamContent', {
    teamId: team.admin.teamId,
  });
  return items.filter(({ state }) => state === 'active').map(({ body }) => body);
}
const reaches = (wanted: object) =>
  expect
    .poll(onDevice, { timeout: 20_000 })
    .toEqual(expect.arrayContaining([expect.objectContaining(wanted)]));
const leaves = (unwanted: object) =>
  expect
    .poll(onDevice, { timeout: 20_000 })
    .not.toEqual(expect.arrayContaining([expect.objectContaining(unwanted)]));

describe('what a CX-Pate writes', () => {
  it('an example: the count drops by one, and the member’s device has it by itself', async () => {
    await openRoom(sabine, 'Beispiele');
    expect(await figure(sabine).innerText()).toBe(
      'An 12 Stellen steht noch ein allgemeines Beispiel',
    );
    await sabine.getByRole('button', { name: /Beispiel ergänzen.*Rechnung & Zahlung/ }).click();
    await sabine.keyboard.type('Im Januar rufen alle wegen Seite 3 an.');
    await sabine.keyboard.press('Control+Enter');
    await expect
      .poll(() => figure(sabine).innerText())
      .toBe('An 11 Stellen steht noch ein allgemeines Beispiel');
    await reaches({ slot: 'billing', text: { de: 'Im Januar rufen alle wegen Seite 3 an.' } });
    await mara.getByRole('tab', { name: 'Beispiele' }).click();
    await mara.getByText('Im Januar rufen alle wegen Seite 3 an.').waitFor();
  });

  it('a question: taken out it leaves every device, put back it is there again', async () => {
    const question = 'Wie lange hört die Kund:in nichts von uns';
    const omission = { kind: 'omission', startKey: 'question:silence' };
    await openRoom(sabine, 'Fragen');
    await choose(sabine, question, 'Herausnehmen');
    await sabine.getByRole('button', { name: 'Herausgenommen (1)' }).waitFor();
    await reaches(omission);
    await sabine.getByRole('button', { name: 'Herausgenommen (1)' }).click();
    await sabine.getByRole('button', { name: 'Wieder einsetzen' }).click();
    await rowWith(sabine, question).locator('.menu').waitFor();
    await leaves(omission);
    expect(await sabine.getByRole('button', { name: /^Herausgenommen/ }).count()).toBe(0);
  });

  it('the whole starter set out in one step, one question of one’s own in, and all back', async () => {
    await openRoom(sabine, 'Fragen');
    await sabine.getByRole('button', { name: /Frage hinzufügen.*Wahrnehmen/ }).click();
    await sabine.keyboard.type('Wer wartet heute auf uns?');
    await sabine.keyboard.press('Control+Enter');
    await rowWith(sabine, 'Wer wartet heute auf uns?').waitFor();
    await sabine.getByRole('button', { name: 'Startsatz ganz ersetzen' }).click();
    await sabine.getByRole('button', { name: 'Alle herausnehmen' }).click();
    await sabine.getByRole('button', { name: 'Herausgenommen (20)' }).waitFor();
    const asked = await sabine.locator('.question-level .thing').allInnerTexts();
    expect(asked.map((text) => text.split('\n')[0])).toEqual(['Wer wartet heute auf uns?']);
    await expect
      .poll(async () => (await onDevice()).filter(({ kind }) => kind === 'omission').length, {
        timeout: 20_000,
      })
      .toBe(20);
    await sabine
      .locator('.toast', { hasText: 'Der Startsatz ist draußen' })
      .getByRole('button', { name: 'Rückgängig' })
      .click();
    await expect
      .poll(() => sabine.locator('.question-level .thing').count(), { timeout: 20_000 })
      .toBe(21);
    await leaves({ kind: 'omission' });
  });

  it('an example for a term, which the member’s glossary shows', async () => {
    await openRoom(sabine, 'Glossar');
    await sabine.getByRole('button', { name: /Beispiel ergänzen.*Moment that Matters/ }).click();
    await sabine.keyboard.type('Wenn die erste Rechnung kommt.');
    await sabine.keyboard.press('Control+Enter');
    await expect
      .poll(() => figure(sabine).innerText())
      .toBe('23 Begriffe suchen noch ein Beispiel');
    await reaches({
      kind: 'term',
      startKey: 'term:moment-that-matters',
      example: { de: 'Wenn die erste Rechnung kommt.' },
    });
    await mara.getByRole('tab', { name: 'Glossar' }).click();
    await mara.getByText('Wenn die erste Rechnung kommt.').waitFor();
  });
});

describe('two CX-Paten at once', () => {
  it('lose no word: the second reads both texts and decides', async () => {
    const before = 'Im Januar rufen alle wegen Seite 3 an.';
    await openRoom(sabine, 'Beispiele');
    await openRoom(jonas, 'Beispiele');
    const edit = async (page: Page, words: string) => {
      const slot = page.locator('.slot', { hasText: before });
      await slot.locator('.menu > button').click();
      await page.getByRole('menuitem', { name: 'Bearbeiten' }).click();
      await page.getByRole('textbox').first().fill(words);
    };
    await edit(jonas, 'Jonas: Seite 3 versteht niemand.');
    await edit(sabine, 'Sabine: Seite 3 löst Anrufe aus.');
    await sabine.keyboard.press('Control+Enter');
    await sabine.locator('.slot-own', { hasText: 'Sabine: Seite 3' }).waitFor();
    await jonas.keyboard.press('Control+Enter');
    await jonas.getByText('Jemand war schneller').waitFor();
    const sides = await jonas.locator('.conflict-side').allInnerTexts();
    expect(sides[0]).toContain('Sabine: Seite 3 löst Anrufe aus.');
    expect(sides[1]).toContain('Jonas: Seite 3 versteht niemand.');
    await jonas.getByRole('button', { name: 'Meinen Text nehmen' }).click();
    await sabine.locator('.slot-own', { hasText: 'Jonas: Seite 3' }).waitFor();
    await reaches({ slot: 'billing', text: { de: 'Jonas: Seite 3 versteht niemand.' } });
  });

  it('see both versions when each gave the same term an example, and keep one', async () => {
    await openRoom(sabine, 'Glossar');
    await openRoom(jonas, 'Glossar');
    for (const [page, words] of [
      [sabine, 'Sabines Übergabe'],
      [jonas, 'Jonas’ Übergabe'],
    ] as const) {
      await page.getByRole('button', { name: /Beispiel ergänzen.*: Übergabe/ }).click();
      await page.getByRole('textbox').last().fill(words);
    }
    await sabine.keyboard.press('Control+Enter');
    await sabine.locator('.term-example', { hasText: 'Sabines Übergabe' }).waitFor();
    await jonas.keyboard.press('Control+Enter');
    for (const page of [sabine, jonas])
      await page.getByText('Davon gibt es zwei Fassungen').waitFor();
    await sabine
      .locator('.rival', { hasText: 'Jonas’ Übergabe' })
      .getByRole('button', { name: 'Diese behalten' })
      .click();
    await jonas.getByText('Davon gibt es zwei Fassungen').waitFor({ state: 'detached' });
    expect(await rowWith(jonas, 'Jonas’ Übergabe').count()).toBe(1);
    await reaches({ startKey: 'term:handover', example: { de: 'Jonas’ Übergabe' } });
  });
});

describe('the rooms', () => {
  const looks = [
    { locale: 'de-DE', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 400, height: 800 } },
    { locale: 'de-DE', colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  ] as const;
  it.each(looks)('have no barriers: $locale $colorScheme $viewport.width', async (look) => {
    const context = await elsewhere.newContext({
      ...look,
      storageState: await sabine.context().storageState(),
    });
    const page = await context.newPage();
    const [, , teamId] = new URL(sabine.url()).hash.split(/[/?]/);
    const found: Record<string, unknown> = {};
    const check = async (name: string) => {
      found[name] = [await findBarriers(page), await sidewaysScroll(page)];
    };
    await page.goto(`${team.url}/#/content/${teamId}?room=questions`);
    await page.locator('.question-level').first().waitFor();
    await check('questions');
    await page.locator('.thing .menu > button').first().click();
    await check('menu');
    await page.getByRole('menuitem').first().click();
    await page.locator('.content-form').waitFor();
    await check('question form');
    await page.keyboard.press('Escape');
    await page.locator('.content-door').nth(2).click();
    await page.locator('.term-wanted').first().waitFor();
    await check('glossary');
    await page.locator('.term-wanted button').first().click();
    await page.locator('.content-form').waitFor();
    await check('example form');
    await page.keyboard.press('Escape');
    await page.locator('.content-door').nth(3).click();
    await page.locator('.slot').first().waitFor();
    await check('examples');
    expect(await findUnreachable(page, page)).toEqual([]);
    await page.locator('.slot-head button').first().click();
    await page.locator('.example-from-note button').click();
    await page.locator('dialog .empty-state, dialog .thing').first().waitFor();
    await check('notes');
    const none = Object.keys(found).map((name) => [name, [[], 0]]);
    expect(found).toEqual(Object.fromEntries(none));
    await context.close();
  });

  it('keep a begun text over a reload', async () => {
    await openRoom(sabine, 'Fragen');
    await sabine.getByRole('button', { name: /Frage hinzufügen.*Handeln/ }).click();
    await sabine.keyboard.type('Angefangen und nicht gesendet');
    await sabine.reload();
    await sabine.locator('.content-form').waitFor();
    expect(await sabine.getByRole('textbox').first().inputValue()).toBe(
      'Angefangen und nicht gesendet',
    );
    await sabine.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  });
});
