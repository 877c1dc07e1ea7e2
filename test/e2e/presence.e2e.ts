import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { killBackground } from './support/chromium.ts';
import { moveSoftly } from './support/follow-panel.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam } from './support/live-team.ts';
import {
  answerQuestions,
  launcherOf,
  noteCard,
  openPanelToType,
  shareCheck,
} from './support/panel.ts';
import { useWatchedWorkplace } from './support/watched-workplace.ts';
import { openTab } from './support/workplace.ts';

const work = useWatchedWorkplace();

const dotOf = (page: Page) => launcherOf(page).and(page.locator('[data-notes]'));
const withoutDot = (page: Page) => launcherOf(page).and(page.locator(':not([data-notes])'));
const open = (address: string) => openTab(work.browser, address);

async function note(address: string, text: string): Promise<Page> {
  const page = await open(address);
  const panel = await openPanelToType(page);
  await answerQuestions(page, text);
  await page.keyboard.press('Control+Enter');
  await noteCard(panel, text).waitFor();
  return page;
}

describe('a dot on the launcher', () => {
  it('says that there are notes, to the eye and to the ear', async () => {
    const page = await open(work.at.cloud.issue('CXM-3'));
    await withoutDot(page).waitFor();
    expect(await launcherOf(page).getAttribute('title')).toBe('Kundenblick öffnen');
    await note(work.at.cloud.issue('CXM-3'), 'Hier steht etwas');
    await page.bringToFront();
    await dotOf(page).waitFor();
    expect(await page.getByRole('button', { name: /hier gibt es Notizen/ }).count()).toBe(1);
    const dot = await launcherOf(page).evaluate((button) => {
      const { width, borderLeftWidth, borderLeftColor } = getComputedStyle(button, '::after');
      const size = Number.parseFloat(width) + 2 * Number.parseFloat(borderLeftWidth);
      return { size, color: borderLeftColor };
    });
    expect(dot.size).toBeGreaterThanOrEqual(8);
    expect(dot.color).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('goes with the note, in every tab, and comes back with it', async () => {
    const other = await open(work.at.cloud.issue('CXM-5'));
    const page = await note(work.at.cloud.issue('CXM-5'), 'Kommt und geht');
    await dotOf(other).waitFor();
    const panel = await openPanelAgain(page);
    const card = noteCard(panel, 'Kommt und geht');
    await card.getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' }).click();
    await panel.getByRole('menuitem', { name: 'Löschen' }).click();
    await withoutDot(other).waitFor();
    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await dotOf(other).waitFor();
    expect(await withoutDot(other).count()).toBe(0);
  });

  it('follows a soft navigation and an ended background', async () => {
    await note(work.at.cloud.issue('CXM-9'), 'Nur an diesem Ticket');
    const page = await open(work.at.cloud.issue('CXM-14'));
    await withoutDot(page).waitFor();
    await moveSoftly(page, work.at.cloud.issue('CXM-9'));
    await dotOf(page).waitFor();
    await moveSoftly(page, work.at.cloud.issue('CXM-14'));
    await withoutDot(page).waitFor();
    await killBackground(work.browser);
    await note(work.at.cloud.issue('CXM-14'), 'Nach dem Schlaf');
    await dotOf(page).waitFor();
    expect(await withoutDot(page).count()).toBe(0);
  });
});

async function openPanelAgain(page: Page) {
  await page.bringToFront();
  const frame = page.frames().find((one) => one.url().includes('/sidebar.html'));
  if (!frame) throw new Error('The panel is not open.');
  return frame;
}

/** Ten places of both products, by hard and by soft navigation. */
async function walk(): Promise<void> {
  const page = await open(work.at.cloud.issue('CXM-1'));
  for (const key of ['CXM-3', 'CXM-5', 'CXM-9']) await moveSoftly(page, work.at.cloud.issue(key));
  await moveSoftly(page, work.at.cloud.boardWithIssue('CXM-14'));
  for (const address of [
    work.at.cloud.page(),
    work.at.cloud.blogPost,
    work.at.dc.issue(),
    work.at.dc.page(),
  ])
    await page.goto(address);
  await page.goto(work.at.cloud.issue('CXM-3'));
  await dotOf(page).waitFor();
  await page.close();
}

describe('finding out whether there are notes', () => {
  const workplace = () => [
    `cloud.localhost:${work.practice.port}`,
    `dc.localhost:${work.practice.port}`,
  ];

  it('asks nobody', async () => {
    work.takeHosts();
    await walk();
    expect(work.takeHosts().toSorted()).toEqual(workplace());
    expect(await work.foreignRequests()).toEqual([]);
  });

  it('asks nobody either with a team, whose notes are known here', async () => {
    const team = await startLiveTeam();
    try {
      await joinInOptions(work.browser, await team.invite('member'), 'Mara');
      await shareCheck(await open(work.at.cloud.issue('CXM-1')), 'Mit dem Team geteilt');
      // The open panels sync now and then; without them nothing is left to ask the team's server.
      const [first, ...others] = work.browser.context.pages();
      for (const page of others) await page.close();
      await expect.poll(async () => (await team.shown()).notes.length).toBe(1);
      await first?.waitForTimeout(500);
      work.takeHosts();
      await walk();
      expect(work.takeHosts().toSorted()).toEqual(workplace());
      expect(await work.foreignRequests()).toEqual([]);
    } finally {
      await team.close();
    }
  });
});
