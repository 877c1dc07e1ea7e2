import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBrowser } from '../browsers/find-browser.ts';
import { chromiumFlags } from './support/chromium.ts';
import { joinInOptions, joinOnDashboard } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { answerQuestions, firstQuestion, noteCard, shareCheck } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
let team: LiveTeam;
let elsewhere: Browser;
/** The dashboard of the CX-Pate, in a browser that knows nothing of the extension. */
let inbox: Page;

beforeAll(async () => {
  team = await startLiveTeam();
  await joinInOptions(work.browser, await team.invite('member'), 'Mara');
  const executablePath = findBrowser('chromium') ?? '';
  elsewhere = await chromium.launch({ executablePath, args: chromiumFlags });
  inbox = await joinOnDashboard(elsewhere, await team.invite('pate'), 'Sabine');
});
afterAll(async () => {
  await elsewhere.close();
  await team.close();
});

const rowOf = (change: string) => inbox.locator('.inbox-row', { hasText: change });

/** What the CX-Pate does with a note, by its keys. */
async function decide(change: string, reason: string) {
  await rowOf(change).click();
  await inbox.locator('.history').waitFor();
  await inbox.keyboard.press('2');
  await inbox.locator('.review [role=radio]').first().click();
  await inbox.getByLabel('Warum? Ein Satz genügt.').fill(reason);
  await inbox.keyboard.press('Control+Enter');
  await inbox.locator('.history', { hasText: reason }).waitFor();
}
async function answer(text: string) {
  await inbox.keyboard.press('3');
  await inbox.keyboard.type(text);
  await inbox.keyboard.press('Control+Enter');
  await inbox.locator('.history', { hasText: text }).waitFor();
}
const stateOf = (panel: Frame | Page, change: string) =>
  noteCard(panel, change).locator('.note-card-top');

describe('the whole way', () => {
  it('goes by keyboard alone from an issue to the team, and the answer comes back', async () => {
    const change = 'Die Mahnung kommt fünf Tage früher';
    const page = await work.open(work.at.cloud.issue());
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    // Backwards from the start of the page: the launcher is its last stop.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const panel = await firstQuestion(page);
    await answerQuestions(page, change, 'Wer schon bezahlt hat, wird trotzdem gemahnt');
    await panel.locator('.save-area [role=radio][tabindex="0"]').waitFor();
    while (!(await panel.evaluate(`document.activeElement.closest('.save-area') !== null`)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    const save = panel.locator('.save-row .button');
    expect(await save.first().innerText()).toMatch(/^Mit Team Rechnung teilen \(\d Personen\)$/);
    await page.keyboard.press('Control+Enter');
    await stateOf(panel, change).getByText('Geteilt').waitFor();
    // On the dashboard it appears by itself.
    await rowOf(change).waitFor();
    expect(await rowOf(change).innerText()).toContain('CXM-12 · Mahnlauf umstellen');

    await rowOf(change).click();
    await inbox.keyboard.press('1');
    await stateOf(panel, change).getByText('Gesichtet').waitFor();
    await decide(change, 'Wir warten drei Tage, bevor gemahnt wird.');
    await noteCard(panel, 'Wir warten drei Tage').waitFor();
    await stateOf(panel, change).getByText('Entschieden').waitFor();
    await answer('Danke, Mara. Das hätte viele getroffen.');
    const reply = noteCard(panel, 'Das hätte viele getroffen.');
    await reply.waitFor();
    expect(await reply.innerText()).toContain('Sabine, CX-Pat:in, hat dir geantwortet');

    const notes = await work.open(work.browser.screen('notes.html'));
    await noteCard(notes, change).getByText('Das hätte viele getroffen.').waitFor();
    expect(await stateOf(notes, change).innerText()).toContain('Entschieden');
  });

  it('takes a note back from everybody, and keeps it for its author', async () => {
    const change = 'Das war zu früh geteilt';
    const page = await work.open(work.at.dc.issue('CXM-9'));
    const panel = await shareCheck(page, change);
    await rowOf(change).waitFor();
    const card = noteCard(panel, change);
    await card.getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' }).click();
    await panel.getByRole('menuitem', { name: 'Zurückholen (nur für mich)' }).click();
    await panel.getByRole('button', { name: 'Ja, zurückholen' }).click();
    await rowOf(change).waitFor({ state: 'detached' });
    await stateOf(panel, change).getByText('Auf diesem Gerät').waitFor();
    expect((await team.shown()).notes.map((note) => note.content.change)).not.toContain(change);
  });

  it('gets through a server that goes away twice, and doubles nothing', async () => {
    const change = 'Trotz Pause genau einmal';
    const page = await work.open(work.at.cloud.page());
    await team.stop();
    const panel = await shareCheck(page, change);
    await stateOf(panel, change).getByText('Wartet aufs Teilen').waitFor();
    await panel.getByText(/^1 wartet \(seit \d\d:\d\d, Server nicht erreichbar\)$/).waitFor();
    await team.restart();
    await panel.getByRole('button', { name: 'Jetzt versuchen' }).click();
    await stateOf(panel, change).getByText('Geteilt').waitFor();
    await rowOf(change).waitFor({ timeout: 40_000 });
    await team.stop();
    await panel.getByText(/^Alles geteilt \(Stand \d\d:\d\d, Server nicht erreichbar\)$/).waitFor();
    await team.restart();
    await rowOf(change).click();
    await inbox.locator('.history').waitFor();
    await answer('Angekommen, trotz allem.');
    // Nobody presses anything: the panel finds its way back alone.
    await noteCard(panel, 'Angekommen, trotz allem.').waitFor({ timeout: 20_000 });
    await panel.getByText('Alles geteilt', { exact: true }).waitFor();

    const { notes, reviews } = await team.shown();
    expect(notes.filter((note) => note.content.change === change)).toHaveLength(1);
    const note = notes.find(({ content }) => content.change === change);
    expect(reviews.filter(({ noteId }) => noteId === note?.id)).toHaveLength(1);
    expect(await rowOf(change).count()).toBe(1);
    expect(await noteCard(panel, change).count()).toBe(1);
  });
});
