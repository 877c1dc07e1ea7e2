import { randomUUID } from 'node:crypto';

import type { Frame, Page } from 'playwright-core';

import { onlyMe } from '../../utils/domain/audience.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import { openPanel } from '../e2e/support/chromium.ts';
import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';
import { ask, contentOn } from './own-notes.ts';
import { serveRawLive } from './raw-live.ts';
import { startBenchServer } from './team-server.ts';

/** PouchDB with CouchDB's replication, measured once on this project's first machine; milliseconds. */
const POUCHDB_KNOWN = 59;
const ROUNDS = 25;
const clock = '(performance.timeOrigin + performance.now())';

/** Joins as a person in the dashboard and waits for the inbox. */
export async function openDashboard(page: Page, invite: string, name: string): Promise<void> {
  await page.goto(invite);
  await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: 'Dem Team beitreten' }).click();
  await page.locator('.inbox').waitFor();
}

/**
 * The press on "share" until the note stands on an open dashboard and in a colleague's open panel, both at the same
 * time, stored durably here and there. Three browsers, server and database share this machine's cores.
 */
export async function benchShare(lab: Lab) {
  const { ours, empty, pages } = lab;
  const { pool, invite, close } = await startBenchServer();
  const floor = await serveRawLive(pool);
  const author = await ours.context.newPage();
  await author.goto(ours.screen('options.html'));
  const account = await ask(author, 'joinTeam', { link: await invite('member'), name: 'Lena' });
  const teamId = account.teams[0]?.id ?? '';
  // Whoever shares has the panel open, and so hears of the team's news.
  const ownDesk = await ours.context.newPage();
  await ownDesk.goto(pages.address('/browse/CXM-12', 'plain'));
  await openPanel(ownDesk);
  // Browsers of their own, as colleagues have.
  const colleague = await lab.launch();
  const desk = await colleague.context.newPage();
  await desk.goto(colleague.screen('options.html'));
  await ask(desk, 'joinTeam', { link: await invite('member'), name: 'Mara' });
  await desk.goto(pages.address('/browse/CXM-12', 'plain'));
  const panel = await openPanel(desk);
  const dashboard = await empty.context.newPage();
  await openDashboard(dashboard, await invite('pate'), 'Sabine');
  const raw = await empty.context.newPage();
  await raw.goto(floor.url);
  await raw.waitForTimeout(2_000);

  let last = 0;
  let untilPanel = Number.NaN;
  const found = await takeTurns(ROUNDS, {
    async dashboard() {
      last += 1;
      const mark = `Teilen ${last} Ende`;
      const content = contentOn(pages.origin, 'CXM-12', mark);
      const audience = { kind: 'team', teamId } as const;
      const placeKey = placeKeyOf(content.place);
      const draft = await ask(author, 'saveDraft', {
        draft: {
          id: randomUUID(),
          placeKey,
          content,
          audience,
          editsNote: null,
          rev: 0,
          updatedAt: 0,
        },
      });
      await dashboard.bringToFront();
      const seenBy = (screen: Page | Frame) => screen.evaluate(waitForText, mark);
      const arrived = Promise.all([seenBy(dashboard), seenBy(panel)]);
      const begin = Number(await author.evaluate(clock));
      const saved = await ask(author, 'saveNote', { draft, audience });
      const [onDashboard, inPanel] = await arrived;
      untilPanel = inPanel - begin;
      // A ticket has one note or two, not as many as this bench has rounds.
      await ask(author, 'changeAudience', { noteId: saved.note.id, audience: onlyMe });
      await panel.waitForFunction((text) => !document.body.textContent?.includes(text), mark);
      await desk.waitForTimeout(300);
      return onDashboard - begin;
    },
    panel: async () => untilPanel,
    async floor() {
      last += 1;
      await raw.bringToFront();
      return Number(await raw.evaluate(`once('Boden ${last}')`));
    },
  });
  printFigure('shared → visible in a colleague’s open panel', found.panel, 'ms', found.floor);
  printFigure('shared → visible on an open dashboard', found.dashboard, 'ms', found.floor);
  printFigure('… of PouchDB (known, not measured here)', POUCHDB_KNOWN, 'ms', null);
  for (const page of [author, ownDesk, dashboard, raw]) await page.close();
  await colleague.close();
  floor.close();
  await close();
}

/** Runs in a screen: when this text stands in it; milliseconds since 1970. */
function waitForText(mark: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.body.textContent?.includes(mark)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
}
