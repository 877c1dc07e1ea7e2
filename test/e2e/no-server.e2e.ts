import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askPractice } from '../practice/ask-practice.ts';
import { places } from '../practice/places.ts';
import type { LoggedRequest } from '../practice/server/request-log.ts';
import { type Practice, startPractice } from '../practice/start-practice.ts';
import { killBackground, launchChromium, type ExtensionBrowser } from './support/chromium.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam } from './support/live-team.ts';
import { answerQuestions, noteCard, openPanelToType } from './support/panel.ts';
import { startWatchingProxy, type WatchingProxy } from './support/watching-proxy.ts';
import { openTab } from './support/workplace.ts';

let practice: Practice;
let proxy: WatchingProxy;
let browser: ExtensionBrowser;
let at: ReturnType<typeof places>;

beforeAll(async () => {
  practice = await startPractice({ port: 0 });
  at = places(practice.port);
  proxy = await startWatchingProxy();
  browser = await launchChromium({ args: proxy.args });
  browser.context.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser.close();
  await proxy.close();
  await practice.close();
});

/** Chromium asks its maker for updates and lists, with extensions and without. */
const ownOfChromium = /(^|\.)(google|googleapis|gvt1)\.com(:443)?$/;

/** Requests to the workplace that its own pages did not make: what a script or a worker fetched. */
async function foreignRequests(): Promise<LoggedRequest[]> {
  const log = JSON.parse((await askPractice(at.log)).text) as LoggedRequest[];
  return log.filter((entry) => entry.fetchDest === 'empty' && !entry.ownScript);
}

async function writeNote(address: string, text: string) {
  const page = await openTab(browser, address);
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
  const notes = await openTab(browser, browser.screen('notes.html'));
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
  const options = await openTab(browser, browser.screen('options.html'));
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
    await writeNote(at.cloud.issue(), 'Ohne Netz geprüft');
    const { page, panel } = await writeNote(at.cloud.page(), 'Wer die Vorlage nimmt, wartet');
    await panel.getByRole('button', { name: 'Mehr dazu' }).click();
    await panel.getByRole('button', { name: 'Stimmt nicht?' }).click();
    await killBackground(browser);
    await page.reload();
    await openPanelToType(page);
    await workWithNotes();
    await workWithOptions();
    const asked = new Set(proxy.takeHosts().filter((host) => !ownOfChromium.test(host)));
    expect([...asked]).toEqual([`cloud.localhost:${practice.port}`]);
    expect(await foreignRequests()).toEqual([]);
  });

  it('and the watch is awake: joining a team does show in it', async () => {
    const team = await startLiveTeam();
    try {
      await joinInOptions(browser, await team.invite('member'), 'Mara');
      expect(proxy.takeHosts()).toContain(`localhost:${team.port}`);
    } finally {
      await team.close();
    }
  });
});
