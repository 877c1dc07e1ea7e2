import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { killBackground } from './support/chromium.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam } from './support/live-team.ts';
import { answerQuestions, noteCard, openPanelToType } from './support/panel.ts';
import { useWatchedWorkplace } from './support/watched-workplace.ts';
import { openTab } from './support/workplace.ts';

const work = useWatchedWorkplace();

async function writeNote(address: string, text: string) {
  const page = await openTab(work.browser, address);
  const panel = await openPanelToType(page);
  await answerQuestions(page, text);
  await page.keyboard.press('Control+Enter');
  await noteCard(panel, text).waitFor();
  return { page, panel };
}

async function saveAs(notes: Page, item: string): Promise<string> {
  const saved = notes.waitForEvent('download');
  await notes.getByRole('button', { name: 'Sichern und laden' }).click();
  await notes.getByRole('menuitem', { name: item }).click();
  return readFile(await (await saved).path(), 'utf8');
}

async function workWithNotes() {
  const notes = await openTab(work.browser, work.browser.screen('notes.html'));
  await noteCard(notes, 'Ohne Netz geprüft').waitFor();
  await notes.getByRole('searchbox').fill('Vorlage');
  await noteCard(notes, 'Ohne Netz geprüft').waitFor({ state: 'detached' });
  await noteCard(notes, 'Vorlage').waitFor();
  await notes.getByRole('searchbox').fill('');
  await noteCard(notes, 'Ohne Netz geprüft').waitFor();
  const json = await saveAs(notes, 'Als JSON sichern');
  expect(await saveAs(notes, 'Als Markdown sichern')).toContain('Ohne Netz geprüft');
  await noteCard(notes, 'Ohne Netz geprüft')
    .getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' })
    .click();
  await notes.getByRole('menuitem', { name: 'Löschen' }).click();
  await notes.getByText('Notiz gelöscht').waitFor();
  await notes.locator('input[type=file]').setInputFiles({
    name: 'notizen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(json),
  });
  await notes.getByText('Aus Datei geladen').waitFor();
  await notes.keyboard.press('Escape');
}

async function workWithOptions() {
  const options = await openTab(work.browser, work.browser.screen('options.html'));
  await options.getByRole('radio', { name: 'English' }).click();
  await options.getByRole('heading', { name: 'Settings' }).waitFor();
  await options.getByRole('radio', { name: 'Deutsch' }).click();
  await options.getByRole('radio', { name: 'Dunkel' }).click();
  await options.getByLabel('Einladungslink').fill('Das ist gar kein Link');
  await options.getByRole('button', { name: 'Einladung ansehen' }).click();
  await options.getByText('Das ist kein Einladungslink.').waitFor();
}

describe('with no server configured', () => {
  it('a whole working session asks nobody anything', async () => {
    await writeNote(work.at.cloud.issue(), 'Ohne Netz geprüft');
    const { page, panel } = await writeNote(work.at.cloud.page(), 'Wer die Vorlage nimmt, wartet');
    await panel.getByRole('button', { name: 'Mehr dazu' }).click();
    await panel.getByRole('button', { name: 'Stimmt nicht?' }).click();
    await killBackground(work.browser);
    await page.reload();
    await openPanelToType(page);
    await workWithNotes();
    await workWithOptions();
    expect(work.takeHosts()).toEqual([`cloud.localhost:${work.practice.port}`]);
    expect(await work.foreignRequests()).toEqual([]);
  });

  it('and the watch is awake: joining a team does show in it', async () => {
    const team = await startLiveTeam();
    try {
      await joinInOptions(work.browser, await team.invite('member'), 'Mara');
      expect(work.takeHosts()).toContain(`localhost:${team.port}`);
    } finally {
      await team.close();
    }
  });
});
