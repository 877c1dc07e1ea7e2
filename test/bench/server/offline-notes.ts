import type { Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';

import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { ServerProcess } from '../../server/server-process.ts';
import type { Lab } from '../lab.ts';
import { median, printFigure } from '../measure.ts';
import { ask } from '../own-notes.ts';
import { moveByPouch, type Moved } from '../peer/peer-page.ts';
import { startPeer } from '../peer/start-peer.ts';
import { noteAt } from './load/note-pool.ts';
import { personAt, TEAM_SIZE } from './load/people.ts';
import { serveRawNotes, type RawNotes } from './raw-notes.ts';
import { setStage, type Length, type Stage } from './stage.ts';
import { countRows, leaveUnsent } from './unsent-notes.ts';

const NOTES = 10_000;

/** Measured once with other machines' versions of this bench, milliseconds; printed, not measured. */
const known = 'known, not measured here: RxDB 6,200 / 4,300 ms, TinyBase 3,700 / 5,400 ms';

/**
 * 10,000 notes that were shared without a server, sent from one browser and read by another, empty one. Push: from
 * "try now" until the background says that the attempt is over; then everything is committed in PostgreSQL and
 * acknowledged in IndexedDB. Pull: from joining the team until everything stands in IndexedDB. Every round has
 * browsers of its own; the first one does not count.
 */
export async function benchOfflineNotes(lab: Lab, length: Length, notes = NOTES) {
  const rounds = length === 'full' ? 5 : 2;
  const stage = await setStage({ teams: rounds, notesPerTeam: 0 });
  const server = await stage.serve({ LOG_LEVEL: 'info' });
  const floor = await serveRawNotes(stage.pool);
  const peer = await startPeer();
  const contents = Array.from({ length: notes }, (_, index) => noteAt(index));
  const moved = { ours: [] as Moved[], floor: [] as Moved[], peer: [] as Moved[] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await lab.empty.context.newPage();
      const found = {
        ours: await moveOurs(lab, { stage, server, round, contents }),
        floor: await moveRaw(page, floor, { mark: `floor-${round}`, contents }),
        peer: await moveByPouch(page, peer, { mark: `peer-${round}`, contents }),
      };
      await page.close();
      if (round > 0)
        for (const name of ['ours', 'floor', 'peer'] as const) moved[name].push(found[name]);
    }
    const middle = (who: keyof typeof moved, what: keyof Moved) =>
      median(moved[who].map((one) => one[what]));
    for (const way of ['push', 'pull'] as const) {
      const requests = `${way}Requests` as const;
      const name = way === 'push' ? 'push from a browser' : 'first pull into an empty browser';
      printFigure(
        `${notes} offline notes, ${name}`,
        middle('ours', way),
        'ms',
        middle('floor', way),
      );
      printFigure('… requests', middle('ours', requests), 'in all', middle('floor', requests));
      printFigure('… PouchDB', middle('peer', way), 'ms', middle('floor', way));
      printFigure(
        '… PouchDB, requests',
        middle('peer', requests),
        'in all',
        middle('floor', requests),
      );
    }
    console.log(`… ${known}`);
  } finally {
    await peer.close();
    floor.close();
    await stage.close();
  }
}

type Round = {
  stage: Stage;
  server: ServerProcess;
  round: number;
  contents: readonly NoteContent[];
};

async function moveOurs(lab: Lab, { stage, server, round, contents }: Round): Promise<Moved> {
  const admin = personAt(round * TEAM_SIZE);
  const link = await inviteTo(server, admin);
  const { teamId } = admin;
  const onServer = async () => {
    const { rows } = await stage.pool.query<{ count: number }>(
      'SELECT count(*)::int FROM note WHERE team_id = $1',
      [teamId],
    );
    return rows[0]?.count ?? 0;
  };
  const moved = { push: 0, pushRequests: 0, pull: 0, pullRequests: 0 };

  const writer = await lab.launch();
  const page = await openOptions(
    writer.context.pages()[0] ?? (await writer.context.newPage()),
    writer.screen('options.html'),
  );
  await ask(page, 'joinTeam', { link, name: 'Lena' });
  await ask(page, 'syncNow', { byPerson: true });
  await leaveUnsent(page, { teamId, contents });
  if ((await onServer()) > 0) throw new Error('something was sent before it was measured');
  server.takeLog();
  moved.push = await timed(page, [{ name: 'syncNow', content: { byPerson: true } }]);
  moved.pushRequests = requestsOf(server);
  const left = await countRows(page, 'outbox');
  if (left > 0 || (await onServer()) !== contents.length)
    throw new Error(`${left} notes were not sent`);
  await writer.close();

  const reader = await lab.launch();
  const empty = await openOptions(
    reader.context.pages()[0] ?? (await reader.context.newPage()),
    reader.screen('options.html'),
  );
  server.takeLog();
  moved.pull = await timed(empty, [
    { name: 'joinTeam', content: { link, name: 'Sabine' } },
    { name: 'syncNow', content: { byPerson: true } },
  ]);
  moved.pullRequests = requestsOf(server);
  const there = await countRows(empty, 'teamNotes');
  if (there !== contents.length) throw new Error(`${there} of ${contents.length} notes came`);
  await reader.close();
  return moved;
}

async function openOptions(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  // What the page itself asks for at its opening is over.
  await page.waitForTimeout(500);
  return page;
}

async function inviteTo(server: ServerProcess, { token, teamId }: ReturnType<typeof personAt>) {
  const answer = await fetch(`${server.url}/v1/teams/${teamId}/invites`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'member', maxUses: 2 }),
  });
  return ((await answer.json()) as { link: string }).link;
}

/** Sends messages to the background, one after the other; milliseconds until the last answer. */
function timed(
  page: Page,
  messages: readonly { name: string; content: object }[],
): Promise<number> {
  return page.evaluate(async (sent) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
      }
    )['chrome'];
    const begin = performance.now();
    for (const message of sent) {
      const answer = await runtime.sendMessage({ to: 'background', ...message });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    }
    return performance.now() - begin;
  }, messages);
}

/** Requests of joining and sync that the server has written down; open streams are no part of it. */
function requestsOf(server: ServerProcess): number {
  return server.takeLog().filter((line) => /"route":"\/v1\/(push|pull|join)"/.test(line)).length;
}

type RawPage = {
  fill(name: string, rows: string): Promise<void>;
  push(name: string): Promise<number>;
  pull(name: string): Promise<{ took: number; count: number }>;
};

async function moveRaw(
  page: Page,
  floor: RawNotes,
  { mark, contents }: { mark: string; contents: readonly NoteContent[] },
): Promise<Moved> {
  await floor.empty();
  await page.goto(floor.url);
  const rows = contents.map((content) => ({
    id: uuidv7(),
    placeKey: content.place.key,
    content,
  }));
  const inPage = <T>(run: (given: { mark: string; rows: string }) => Promise<T>, given = '') =>
    page.evaluate(run, { mark, rows: given });
  await inPage(
    ({ mark, rows }) => (globalThis as unknown as RawPage).fill(mark, rows),
    JSON.stringify(rows),
  );
  floor.takeAsked();
  const push = await inPage(({ mark }) => (globalThis as unknown as RawPage).push(mark));
  const pushRequests = floor.takeAsked();
  const pull = await inPage(({ mark }) => (globalThis as unknown as RawPage).pull(`${mark}-empty`));
  if (pull.count !== rows.length) throw new Error(`${pull.count} of ${rows.length} notes came`);
  return { push, pushRequests, pull: pull.took, pullRequests: floor.takeAsked() };
}
