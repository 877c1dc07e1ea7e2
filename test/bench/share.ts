import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';

import { placeKeyOf } from '../../utils/domain/place.ts';
import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';
import { ask, contentOn } from './own-notes.ts';
import { serveRawLive } from './raw-live.ts';
import { startBenchServer } from './team-server.ts';

/** PouchDB with CouchDB's replication, measured once on this project's first machine; milliseconds. */
const POUCHDB_KNOWN = 59;
const clock = '(performance.timeOrigin + performance.now())';

/** Joins as a person in the dashboard and waits for the inbox. */
export async function openDashboard(page: Page, invite: string, name: string): Promise<void> {
  await page.goto(invite);
  await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: 'Dem Team beitreten' }).click();
  await page.locator('.inbox').waitFor();
}

/** The press on "share" until the note stands on an open dashboard, stored durably here and there. */
export async function benchShare({ ours, empty, pages }: Lab) {
  const { pool, invite, close } = await startBenchServer();
  const floor = await serveRawLive(pool);
  const author = await ours.context.newPage();
  await author.goto(ours.screen('options.html'));
  const account = await ask(author, 'joinTeam', { link: await invite('member'), name: 'Lena' });
  const teamId = account.teams[0]?.id ?? '';
  // A browser of its own, as a colleague has.
  const dashboard = await empty.context.newPage();
  await openDashboard(dashboard, await invite('pate'), 'Sabine');
  const raw = await empty.context.newPage();
  await raw.goto(floor.url);
  await raw.waitForTimeout(500);

  let last = 0;
  const found = await takeTurns(25, {
    async ours() {
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
      const arrived = dashboard.evaluate(waitForText, mark);
      const begin = Number(await author.evaluate(clock));
      await ask(author, 'saveNote', { draft, audience });
      return (await arrived) - begin;
    },
    async floor() {
      last += 1;
      await raw.bringToFront();
      return Number(await raw.evaluate(`once('Boden ${last}')`));
    },
  });
  printFigure('shared → visible on an open dashboard', found.ours, 'ms', found.floor);
  printFigure('… of PouchDB (known, not measured here)', POUCHDB_KNOWN, 'ms', null);
  for (const page of [author, dashboard, raw]) await page.close();
  floor.close();
  await close();
}

/** Runs in the dashboard: when this text stands in the list; milliseconds since 1970. */
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
