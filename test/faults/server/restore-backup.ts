import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Audience } from '../../../utils/domain/audience.ts';
import type { TeamNote } from '../../../utils/domain/note.ts';
import { changeAudience } from '../../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../../utils/notebook/delete-note.ts';
import { saveNote } from '../../../utils/notebook/save-note.ts';
import { buildDraft } from '../../extension/build-notes.ts';
import { inviteLink } from '../../extension/join-as-member.ts';
import { createTestDevice, type TestDevice } from '../../extension/test-device.ts';
import { codeOf, joinBy, type TestClient } from '../../postgres/test-client.ts';
import { createRandom, type Random } from '../../simulator/random.ts';
import type { SeriesInput, SeriesOutcome } from '../series.ts';
import { compareDevice, findDoubles } from './compare-device.ts';
import { createNetwork } from './network.ts';
import { readEverything, type Shown } from './reader.ts';
import { comeToRest } from './rest.ts';
import { commandOf, startSupervised } from './supervised-server.ts';

/** The day of one person: what stands on the device when the server is put back to yesterday. */
type Day = {
  device: TestDevice;
  /** Texts that must be shared when everything is over, by the note's id. */
  kept: Map<string, string>;
  /** Notes that must not be: taken back or deleted today. */
  gone: Set<string>;
};

type Stage = { days: Day[]; team: Audience; ada: TestClient; dice: Random };

async function edit({ device, kept }: Day, id: string, text: string) {
  const row = await device.book.db.notes.get(id);
  if (!row) throw new Error(`${id} is not there`);
  const { content, audience } = row.note;
  const draft = buildDraft(text, {
    content: { ...content, change: text },
    audience,
    editsNote: id,
  });
  if (!(await saveNote(device.book, { draft, audience })).ok) throw new Error(`${text} not saved`);
  kept.set(id, text);
}

async function write({ device, kept }: Day, team: Audience, text: string) {
  kept.set(await device.write(text, team), text);
}

async function yesterday({ days, team }: Stage): Promise<void> {
  for (const [index, day] of days.entries()) {
    for (let i = 0; i < 8; i += 1) await write(day, team, `⟦gestern-${index}-${i}⟧`);
    await day.device.sync();
  }
}

/** New, edited, taken back and deleted, all of it synced; then a part that is not. */
async function today({ days, team, ada, dice }: Stage): Promise<number> {
  let reviews = 0;
  for (const [index, day] of days.entries()) {
    const { device, kept, gone } = day;
    const old = [...kept.keys()];
    for (let i = 0; i < 4; i += 1) await write(day, team, `⟦heute-${index}-${i}⟧`);
    await edit(day, old[0] ?? '', `⟦heute-${index}-geändert⟧`);
    for (const id of [old[1] ?? '', old[2] ?? '']) {
      if (id === old[1])
        await changeAudience(device.book, { noteId: id, audience: { kind: 'me' } });
      else await deleteNote(device.book, { noteId: id });
      kept.delete(id);
      gone.add(id);
    }
    await comeToRest([device]);
    const noteId = old[3] ?? '';
    const action = { kind: 'answered', text: `⟦antwort-${index}⟧` };
    const review = { id: crypto.randomUUID(), noteId, action };
    await ada.push({ name: 'review.add@1', args: review });
    reviews += 1;
    await device.sync();
    // Without the network from here on.
    device.setOnline(false);
    device.setFetch(() => Promise.reject(new TypeError('no network')));
    for (let i = 0; i <= dice.int(3); i += 1) await write(day, team, `⟦ungesendet-${index}-${i}⟧`);
    await edit(day, old[4] ?? '', `⟦ungesendet-${index}-geändert⟧`);
  }
  return reviews;
}

const run = promisify(execFile);

/** As an administrator copies it: with owners, for PostgreSQL opens no folder that is not its account's. */
async function copyFolder(from: string, to: string): Promise<void> {
  await run('cp', ['-a', from, to]);
}

/** `npm run server -- restored NAME`. */
async function announce(data: string, name: string): Promise<void> {
  const { args, env } = commandOf({ data }, ['restored', name]);
  await run(process.execPath, args, { env });
}

/** What the promise says of everything shared: each text once, nothing that was taken back. */
function findBroken(days: readonly Day[], shown: Shown): string[] {
  const broken = findDoubles(shown);
  for (const { kept, gone } of days) {
    for (const [id, text] of kept) {
      const there = shown.get(`note ${id}`)?.doc as TeamNote | undefined;
      if (there?.content.change !== text)
        broken.push(`${text} is ${there ? `"${there.content.change}"` : 'lost'} on the server`);
    }
    for (const id of gone) if (shown.has(`note ${id}`)) broken.push(`${id} came back`);
  }
  return broken;
}

type Round = { broken: string[]; reviewsLost: number; shared: number };

async function restoreOnce(seed: number, isAnnounced: boolean, folder: string): Promise<Round> {
  const dice = createRandom(seed);
  const data = join(folder, 'data');
  const backup = join(folder, 'backup');
  const server = await startSupervised({ data });
  let running = server;
  try {
    const ada = await joinBy(server.url, codeOf(server.firstWords.at(-1) ?? ''), 'Ada');
    const network = { current: createNetwork([server.url]) };
    const people: Day[] = [];
    for (const name of ['Ben', 'Cem', 'Dora']) {
      const { token } = await joinBy(server.url, codeOf(await inviteLink(ada)), name);
      const device = createTestDevice((url, init) => network.current.fetch(url, init), {
        serverUrl: 'http://team',
        token,
      });
      await device.sync();
      people.push({ device, kept: new Map(), gone: new Set() });
    }
    const team: Audience = { kind: 'team', teamId: ada.teamId };
    const stage: Stage = { days: people, team, ada, dice };
    const asker = {
      fetch: (url: string, init: RequestInit) => network.current.fetch(url, init),
      token: ada.token,
      teamId: ada.teamId,
    };
    await yesterday(stage);
    await server.stop();
    await copyFolder(data, backup);
    running = await startSupervised({ data });
    network.current = createNetwork([running.url]);
    const adaToday = { ...ada, push: pusherAt(running.url, ada) };
    const reviews = await today({ ...stage, ada: adaToday });
    const before = await readEverything(asker);
    // The machine dies; yesterday's folder is put in its place.
    await running.end('SIGKILL');
    await running.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    await copyFolder(backup, data);
    if (isAnnounced) await announce(data, `round-${seed}`);
    running = await startSupervised({ data });
    network.current = createNetwork([running.url]);
    for (const { device } of people) {
      device.setOnline(true);
      device.setFetch((url, init) => network.current.fetch(url, init));
    }
    // In no particular order: whoever comes first may be shown what somebody else took back.
    const inTurn = people.toSorted(() => (dice.chance(0.5) ? 1 : -1)).map(({ device }) => device);
    const stuck = await comeToRest(inTurn);
    const shown = await readEverything(asker);
    const broken = [...stuck, ...findBroken(people, shown)];
    for (const [index, { device, kept }] of people.entries()) {
      const name = `person ${index}`;
      const own = new Map(
        [...shown].map(([key, one]) => [key, { ...one, mine: kept.has(one.doc['id' as never]) }]),
      );
      broken.push(...(await compareDevice({ name, device, typed: kept }, own)));
    }
    if (isAnnounced && shown.epoch === before.epoch) broken.push('the epoch is the old one');
    const answers = [...shown.keys()].filter((key) => key.startsWith('review ')).length;
    return { broken, reviewsLost: reviews - answers, shared: shown.size - answers };
  } finally {
    await running.stop();
  }
}

/** Ada's next pushes, at the address of today. */
function pusherAt(url: string, { token, clientId, instanceId }: TestClient): TestClient['push'] {
  let seq = 0;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return async (...mutations) => {
    const numbered = mutations.map((mutation) => ({ seq: (seq += 1), ...mutation }));
    const body = JSON.stringify({ protocol: 1, instanceId, clientId, mutations: numbered });
    const answer = await fetch(`${url}/v1/push`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`push: ${answer.status}`);
    return (await answer.json()) as Awaited<ReturnType<TestClient['push']>>;
  };
}

async function restore(input: SeriesInput, isAnnounced: boolean): Promise<SeriesOutcome> {
  const broken: string[] = [];
  let reviewsLost = 0;
  let shared = 0;
  for (let round = 1; round <= input.times; round += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'kundenblick-restore-'));
    try {
      const one = await restoreOnce(input.seed + round, isAnnounced, folder);
      broken.push(...one.broken.map((sentence) => `round ${round}: ${sentence}`));
      reviewsLost += one.reviewsLost;
      shared += one.shared;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
    input.say(`${round} restores, ${broken.length} broken`);
  }
  return {
    table: [
      ['restores', input.times],
      ['notes shared in the end', shared],
      ['answers of the day, honestly lost', reviewsLost],
    ],
    broken,
  };
}

/** Yesterday's folder is put back and announced, as the README tells whoever does it. */
export const restoreAnnounced = (input: SeriesInput): Promise<SeriesOutcome> =>
  restore(input, true);

/**
 * The same, and nobody tells the server. Then cursors fit versions that mean something else by now (PULL-13): readers
 * miss news, and what was taken back since is shared again. That is counted; what must hold all the same is that
 * no typed text leaves its author's device.
 */
export async function restoreUnannounced(input: SeriesInput): Promise<SeriesOutcome> {
  const { table, broken } = await restore(input, false);
  const lost = broken.filter((sentence) => sentence.includes(': typed '));
  const price = ['promises broken because nobody announced it', broken.length] as const;
  return { table: [...table, price], broken: lost };
}
