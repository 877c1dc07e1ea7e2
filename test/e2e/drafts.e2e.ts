import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { killBackground, killBrowser, launchChromium } from './support/chromium.ts';
import {
  answerQuestions,
  firstQuestion,
  noteCard,
  openPanelToType,
  typedTexts,
} from './support/panel.ts';
import { storedTexts } from './support/stored.ts';
import { openTab, useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

const medianOf = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Opens the panel in a new tab and waits until the texts stand there again. */
async function findAgain(address: string, ...texts: string[]) {
  const page = await work.open(address);
  const panel = await openPanelToType(page);
  await expect.poll(() => typedTexts(panel)).toEqual(texts);
  return page;
}

describe('a draft', () => {
  it('is stored at most half a second after each keystroke', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-3'));
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'a');
    await panel.getByText('Entwurf gespeichert').waitFor();
    const waits: number[] = [];
    const looks: number[] = [];
    let text = 'a';
    for (const letter of 'bcdefghij') {
      const pressed = performance.now();
      await page.keyboard.type(letter);
      text += letter;
      await expect.poll(() => storedTexts(work.browser), { interval: 20 }).toContain(text);
      waits.push(performance.now() - pressed);
      const looked = performance.now();
      await storedTexts(work.browser);
      looks.push(performance.now() - looked);
    }
    // On a busy machine the look itself takes long, and each wait ends with one or two: what is left is ours.
    expect(medianOf(waits) - 2 * medianOf(looks)).toBeLessThan(500);
  });

  it('is found again after a reload, a closed tab and a crashed one', async () => {
    const address = work.at.cloud.issue('CXM-14');
    const page = await work.open(address);
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Nach dem Neuladen', 'noch da');
    await panel.getByText('Entwurf gespeichert').waitFor();
    await page.reload();
    expect(await typedTexts(await openPanelToType(page))).toHaveLength(2);
    await page.close();
    const second = await findAgain(address, 'Nach dem Neuladen', 'noch da');
    const crashed = second.waitForEvent('crash');
    const session = await work.browser.context.newCDPSession(second);
    // The answer never comes: who should send it has just died.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await findAgain(address, 'Nach dem Neuladen', 'noch da');
  });

  it('keeps the last letters when the tab goes elsewhere in the middle of a word', async () => {
    const address = work.at.cloud.issue('CXM-5');
    const page = await work.open(address);
    await openPanelToType(page);
    await page.keyboard.type('Mitten im Wo');
    await page.goto('about:blank');
    await findAgain(address, 'Mitten im Wo', '');
    expect(await storedTexts(work.browser)).toContain('Mitten im Wo');
  });

  it('belongs to its place: another issue in the same tab begins anew', async () => {
    const page = await work.open(work.at.cloud.boardWithIssue('CXM-1'));
    const panel = await openPanelToType(page);
    await page.keyboard.type('Zu eins');
    await page.evaluate(() => ((window as unknown as { __stayed: boolean }).__stayed = true));
    await page
      .locator('[data-testid="platform-board-kit.ui.card.card"][data-issue="CXM-7"]')
      .evaluate((card) => (card.querySelector('a') ?? (card as HTMLElement)).click());
    await panel.locator('.context', { hasText: 'CXM-7' }).waitFor();
    expect(await page.evaluate('window.__stayed')).toBe(true);
    await expect.poll(() => typedTexts(panel)).toEqual(['', '']);
    await panel.locator('.note-form textarea').first().click();
    await page.keyboard.type('Zu sieben');
    await page.goBack();
    await panel.locator('.context', { hasText: 'CXM-1 ' }).waitFor();
    await expect.poll(() => typedTexts(panel)).toEqual(['Zu eins', '']);
    await page.goForward();
    await expect.poll(() => typedTexts(panel)).toEqual(['Zu sieben', '']);
  });

  it('of two tabs at the same place: both texts survive', async () => {
    const address = work.at.cloud.issue('CXM-18');
    const [one, two] = [await work.open(address), await work.open(address)];
    await one.bringToFront();
    await openPanelToType(one);
    await two.bringToFront();
    const right = await openPanelToType(two);
    await two.keyboard.type('rechts geschrieben');
    await one.bringToFront();
    const left = await firstQuestion(one);
    await one.keyboard.type('links geschrieben');
    await two.bringToFront();
    await firstQuestion(two);
    await two.keyboard.type(', und weiter');
    await left.getByText('Entwurf gespeichert').waitFor();
    await right.getByText('Entwurf gespeichert').waitFor();
    const kept = await storedTexts(work.browser);
    expect(kept).toContain('links geschrieben');
    expect(kept).toContain('rechts geschrieben, und weiter');
    // And a third tab offers the one that it does not show.
    await one.close();
    await two.close();
    const third = await work.open(address);
    const panel = await openPanelToType(third);
    await panel.getByText(/^Noch ein Entwurf von dir/).waitFor();
    const before = await typedTexts(panel);
    await panel.getByRole('button', { name: 'Weiterschreiben' }).click();
    await expect.poll(() => typedTexts(panel)).not.toEqual(before);
    expect(new Set([before[0], (await typedTexts(panel))[0]])).toEqual(
      new Set(['links geschrieben', 'rechts geschrieben, und weiter']),
    );
  });

  it('outlives a sign-out of Jira', async () => {
    const address = work.at.cloud.issue('CXM-19');
    const page = await work.open(address);
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Vor dem Abmelden');
    await panel.getByText('Entwurf gespeichert').waitFor();
    await page.goto(work.at.cloud.signOut);
    await page.goto(address);
    expect(await page.locator('#login-form').count()).toBe(1);
    await page.goto(work.at.cloud.signIn);
    await page.close();
    await findAgain(address, 'Vor dem Abmelden', '');
  });
});

describe('the background, ended at any step', () => {
  it('costs nothing: typing, saving, editing and deleting go on', async () => {
    const end = () => killBackground(work.browser);
    const page = await work.open(work.at.cloud.issue('CXM-11'));
    const panel = await openPanelToType(page);
    await end();
    await page.keyboard.type('Getippt, während niemand');
    await end();
    await page.keyboard.type(' da war');
    await end();
    await page.keyboard.press('Control+Enter');
    const card = noteCard(panel, 'Getippt, während niemand da war');
    await card.waitFor();
    await end();
    await card.getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' }).click();
    await panel.getByRole('menuitem', { name: 'Bearbeiten' }).click();
    const edited = panel.locator('.note-card textarea').first();
    await end();
    await edited.fill('Geändert, während niemand da war');
    await end();
    await edited.press('Control+Enter');
    const changed = noteCard(panel, 'Geändert, während niemand da war');
    await changed.locator('.note-card-top', { hasText: 'Auf diesem Gerät' }).waitFor();
    await end();
    await changed.getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' }).click();
    await panel.getByRole('menuitem', { name: 'Löschen' }).click();
    await changed.waitFor({ state: 'detached' });
    await end();
    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await changed.waitFor();
    expect(await panel.locator('.note-card').count()).toBe(1);
    expect((await storedTexts(work.browser)).filter((text) => text.includes('niemand'))).toEqual(
      [],
    );
  });
});

describe('the browser, started again', () => {
  it.each(['closed', 'killed'] as const)('finds draft and note when it was %s', async (how) => {
    const profile = await mkdtemp(join(tmpdir(), 'kundenblick-profile-'));
    try {
      const first = await launchChromium({ profile });
      const page = await openTab(first, work.at.dc.issue('CXM-12'));
      const panel = await openPanelToType(page);
      await answerQuestions(page, 'Eine fertige Notiz');
      await page.keyboard.press('Control+Enter');
      await noteCard(panel, 'Eine fertige Notiz').waitFor();
      await answerQuestions(page, 'Ein angefangener', 'Gedanke');
      await panel.getByText('Entwurf gespeichert').waitFor();
      if (how === 'killed') await killBrowser(first);
      await first.close();
      const second = await launchChromium({ profile });
      const again = await openTab(second, work.at.dc.issue('CXM-12'));
      const found = await openPanelToType(again);
      await noteCard(found, 'Eine fertige Notiz').waitFor();
      await expect.poll(() => typedTexts(found)).toEqual(['Ein angefangener', 'Gedanke']);
      await second.close();
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  });
});
