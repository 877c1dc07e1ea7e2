import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PRESENCE_MS } from '../../utils/sync/live.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { chromiumFlags, killBackground, launchChromium } from './support/chromium.ts';
import type { ExtensionBrowser } from './support/chromium.ts';
import { joinInOptions, joinOnDashboard } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import {
  answerQuestions,
  chooseTeam,
  noteCard,
  openPanelToType,
  shareCheck,
} from './support/panel.ts';
import { useWatchedWorkplace } from './support/watched-workplace.ts';
import { openTab } from './support/workplace.ts';

/** A panel that looked for news by itself did so every three seconds: one look fits into the quiet, in milliseconds. */
const QUIET_MS = 3_500;

/** Mara's browser, whose requests are watched. */
const work = useWatchedWorkplace();
/** Lena's, who writes. */
let author: ExtensionBrowser;
let elsewhere: Browser;
let inbox: Page;
let team: LiveTeam;
let teamHost: string;
/** What Mara has open. */
let page: Page;
let panel: Frame;
/** Where Lena writes. */
let desk: Page;

beforeAll(async () => {
  team = await startLiveTeam();
  teamHost = new URL(team.url).host;
  author = await launchChromium();
  author.context.setDefaultTimeout(15_000);
  await joinInOptions(author, await team.invite('member'), 'Lena');
  const executablePath = findBrowser('chromium') ?? '';
  elsewhere = await chromium.launch({ executablePath, args: chromiumFlags });
  inbox = await joinOnDashboard(elsewhere, await team.invite('pate'), 'Sabine');
  desk = await openTab(author, work.at.cloud.issue());
});
afterAll(async () => {
  await elsewhere.close();
  await author.close();
  await team.close();
});

const isAskedIn = async (ms: number) => {
  work.takeHosts();
  await page.waitForTimeout(ms);
  return work.takeHosts().includes(teamHost);
};
/** Lena shares one more note, in the panel that stands open beside her ticket. */
async function shareAnother(change: string) {
  const open = desk.frames().find((one) => one.url().includes('/sidebar.html'));
  if (!open) await shareCheck(desk, change);
  else {
    await open.locator('.note-questions textarea').first().focus();
    await answerQuestions(desk, change);
    await chooseTeam(open);
    await desk.keyboard.press('Control+Enter');
    await noteCard(open, change).waitFor();
  }
}

describe('a note of a colleague', () => {
  it('is asked for by nobody who belongs to no team', async () => {
    page = await openTab(work.browser, work.at.cloud.issue());
    await openPanelToType(page);
    work.takeHosts();
    await page.waitForTimeout(QUIET_MS);
    expect(work.takeHosts().filter((host) => !host.endsWith(`:${work.practice.port}`))).toEqual([]);
    await page.close();
  });

  it('[POKE-6] appears in an open panel and on the dashboard by itself, and the panel asks for nothing before', async () => {
    await joinInOptions(work.browser, await team.invite('member'), 'Mara');
    page = await openTab(work.browser, work.at.cloud.issue());
    panel = await openPanelToType(page);
    await page.waitForTimeout(1_500);
    expect(await isAskedIn(QUIET_MS)).toBe(false);
    await shareAnother('Erste Notiz von Lena');
    await noteCard(panel, 'Erste Notiz von Lena').waitFor();
    await inbox.locator('.inbox-row', { hasText: 'Erste Notiz von Lena' }).waitFor();
    expect(work.takeHosts()).toContain(teamHost);
  });

  it('appears, too, after the background was ended', async () => {
    await killBackground(work.browser);
    await shareAnother('Zweite Notiz von Lena');
    await noteCard(panel, 'Zweite Notiz von Lena').waitFor();
    expect(await noteCard(panel, 'Erste Notiz von Lena').count()).toBe(1);
  });

  it('appears after the server has been away and come back', async () => {
    await team.restart();
    await shareAnother('Dritte Notiz von Lena');
    await noteCard(panel, 'Dritte Notiz von Lena').waitFor();
    await inbox.locator('.inbox-row', { hasText: 'Dritte Notiz von Lena' }).waitFor();
    expect(await panel.locator('.note-card', { hasText: 'Notiz von Lena' }).count()).toBe(3);
  });

  it('[POKE-6] is not heard of where no screen stands open any more', async () => {
    await page.close();
    // What is left open is no screen of the extension.
    page = await openTab(work.browser, work.at.cloud.issue());
    await page.waitForTimeout(PRESENCE_MS + 1_000);
    work.takeHosts();
    await shareAnother('Vierte Notiz von Lena');
    await inbox.locator('.inbox-row', { hasText: 'Vierte Notiz von Lena' }).waitFor();
    expect(await isAskedIn(1_500)).toBe(false);
    panel = await openPanelToType(page);
    await noteCard(panel, 'Vierte Notiz von Lena').waitFor();
  });
});
