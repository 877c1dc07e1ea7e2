import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  buildQuestion,
  pullKnowing,
  proposeContent,
  retireContent,
} from '../../../test/postgres/build-content.ts';
import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { teamSpace, type Cursor, type SpacePage } from '../../../utils/protocol/pull.ts';
import { openPool, type Pool } from '../../db/client.ts';
import { pruneLog } from '../../db/queries/prune-log.ts';
import { inTransaction } from '../../db/transaction.ts';
import { forgetTombstones, TOMBSTONE_LIFE_MS } from './forget-tombstones.ts';

const DAY_MS = 86_400_000;
let server: TestServer;
let pool: Pool;
let ada: TestClient;
let ole: TestClient;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  pool = openPool(server.databaseUrl, () => undefined);
  ada = await server.join('admin', 'Ada Admin');
  ole = await server.join('member', 'Ole');
  space = teamSpace(ole.teamId);
});
afterAll(async () => {
  await pool.end();
  await server.close();
});
beforeEach(async () => {
  await pool.query(
    'TRUNCATE note, note_facet, note_tally, note_revision, review_event, space_log CASCADE',
  );
  await pool.query('UPDATE space SET version = 0, pruned_to = 0, prunings = 0');
});

const forget = (now = Date.now()) =>
  forgetTombstones({ ctx: { pool, now: () => now, instanceId: '', poke: () => undefined } });
/** Everything that was removed so far was removed so long ago. */
const age = (ms: number) => pool.query('UPDATE space_log SET at = at - $1::bigint', [ms]);
const recall = (id: string) => ({ name: 'note.recall@1', args: { id } });
async function state() {
  const { rows } = await pool.query(
    'SELECT version, pruned_to, prunings FROM space WHERE id = $1',
    [space],
  );
  const log = await pool.query('SELECT entity, id, why FROM space_log ORDER BY version');
  return { ...rows[0], log: log.rows };
}
async function shareSome(client: TestClient, count: number): Promise<string[]> {
  const notes = Array.from({ length: count }, (_, i) =>
    share(space.slice(2), makeContent(`n ${i}`)),
  );
  await client.push(...notes);
  return notes.map(({ args }) => args.id);
}
/** Reads a space to its end from a cursor, as a client does. */
async function readOn(client: TestClient, from: Cursor | undefined, limit: number) {
  const pages: SpacePage[] = [];
  for (let cursor = from; pages.length < 50;) {
    const page = (await pullKnowing(client, cursor ? { [space]: cursor } : {}, limit)).spaces[
      space
    ]!;
    pages.push(page);
    cursor = { version: page.version, epoch: page.epoch };
    if (!page.more) return { pages, ops: pages.flatMap(({ ops }) => ops), end: cursor };
  }
  throw new Error('it never ends');
}

describe('[PULL-14] forgetting tombstones', () => {
  it('happens after 180 days, not before, and no second time', async () => {
    const [gone = ''] = await shareSome(ole, 1);
    await ole.push(recall(gone));
    await age(TOMBSTONE_LIFE_MS - DAY_MS);
    await forget();
    expect(await state()).toMatchObject({ pruned_to: 0, prunings: 0 });
    // Once a day: whoever is being told the space from its beginning has to begin again with every round.
    await age(1.5 * DAY_MS);
    await forget();
    expect(await state()).toMatchObject({ pruned_to: 0, prunings: 0 });
    await age(DAY_MS / 2 + 1_000);
    await forget();
    const after = await state();
    expect(after).toMatchObject({ pruned_to: 2, prunings: 1 });
    await Promise.all([forget(), forget()]);
    expect(await state()).toEqual(after);
  });

  it('keeps the tombstone of a note for its author and drops the others', async () => {
    const [gone = '', stays = ''] = await shareSome(ole, 2);
    const action = { kind: 'seen' };
    await ada.push({ name: 'review.add@1', args: { id: randomUUID(), noteId: gone, action } });
    const proposal = proposeContent(ole.teamId, buildQuestion('Und dann?'));
    await ole.push(proposal, retireContent(proposal.args.id));
    const living = proposeContent(ole.teamId, buildQuestion('Bleibt das?'));
    const review = { id: randomUUID(), noteId: stays, action };
    await ada.push({ name: 'review.add@1', args: review });
    await ole.push(living);
    await ole.push(recall(gone));
    const asleep = { version: 1, epoch: 1 };
    await age(TOMBSTONE_LIFE_MS + 2 * DAY_MS);
    await forget();
    // What lives stays told, however long ago it was written.
    expect((await state()).log).toEqual([
      { entity: 'note', id: stays, why: null },
      { entity: 'review', id: review.id, why: null },
      { entity: 'content', id: living.args.id, why: null },
      { entity: 'note', id: gone, why: 'recalled' },
    ]);
    const named = async (client: TestClient) => {
      const { ops } = await readOn(client, asleep, 100);
      return ops.filter(({ entity }) => entity === 'note').map(({ op, id }) => [op, id]);
    };
    expect(await named(ole)).toEqual([
      ['put', stays],
      ['remove', gone],
    ]);
    expect(await named(ada)).toEqual([['put', stays]]);
  });

  it('begins anew with whoever has slept through it, and with nobody else', async () => {
    const notes = await shareSome(ole, 6);
    const asleep = (await readOn(ada, undefined, 100)).end;
    await ole.push(recall(notes[0]!), recall(notes[1]!));
    const awake = (await readOn(ada, asleep, 100)).end;
    await age(TOMBSTONE_LIFE_MS + 2 * DAY_MS);
    await forget();
    const woken = await readOn(ada, asleep, 100);
    expect(woken.pages[0]).toMatchObject({ reset: true, pruned: true });
    expect(woken.ops.map(({ id }) => id)).toEqual(notes.slice(2));
    expect(woken.end).toEqual(awake);
    const [page] = (await readOn(ada, awake, 100)).pages;
    expect(page).toMatchObject({ reset: false, ops: [] });
    expect(page).not.toHaveProperty('pruned');
    // Reading again from the first version (PULL-11, PUSH-9) cannot be told from having slept since then.
    const again = await readOn(ada, { version: 0, epoch: 1 }, 100);
    expect(again.pages[0]).toMatchObject({ reset: true, pruned: true });
    // After a restore everything is void, own notes too.
    await pool.query('UPDATE space SET epoch = 7');
    const [anew] = (await readOn(ada, awake, 100)).pages;
    expect([anew?.reset, anew?.pruned]).toEqual([true, undefined]);
    await pool.query('UPDATE space SET epoch = 1');
  });

  it('leads everybody to the end page by page, also when it happens in between', async () => {
    const notes = await shareSome(ole, 9);
    await ole.push(...notes.slice(0, 4).map(recall));
    await age(TOMBSTONE_LIFE_MS + 2 * DAY_MS);
    await forget();
    for (const from of [undefined, { version: 0, epoch: 1 }, { version: 3, epoch: 1 }]) {
      const { pages, ops } = await readOn(ada, from, 2);
      expect(pages.map(({ reset }) => reset)).toEqual([
        from !== undefined,
        ...pages.slice(1).map(() => false),
      ]);
      expect(ops.map(({ id }) => id)).toEqual(notes.slice(4));
    }
    const first = (await ada.pull({}, 2)).spaces[space]!;
    await ole.push(recall(notes[8]!));
    await age(TOMBSTONE_LIFE_MS + 2 * DAY_MS);
    await forget();
    const { pages, ops } = await readOn(ada, { version: first.version, epoch: 1 }, 2);
    expect(pages.map(({ reset, pruned }) => [reset, pruned])).toEqual([
      [true, true],
      ...pages.slice(1).map(() => [false, undefined]),
    ]);
    expect(ops.map(({ id }) => id)).toEqual(notes.slice(4, 8));
  });

  it('goes on to the end, however many there are', async () => {
    for (let piece = 0; piece < 6; piece += 1) {
      const notes = await shareSome(ole, 90);
      await ole.push(...notes.map(recall));
    }
    await age(TOMBSTONE_LIFE_MS + 2 * DAY_MS);
    await forget();
    expect(await state()).toMatchObject({ version: 1_080, pruned_to: 1_080, prunings: 2 });
  });

  it('goes piece by piece, and never past what is younger', async () => {
    const notes = await shareSome(ole, 5);
    for (const id of notes) await ole.push(recall(id));
    await age(TOMBSTONE_LIFE_MS + 2 * DAY_MS);
    await pool.query('UPDATE space_log SET at = $1 WHERE version = 9', [Date.now()]);
    const piece = () =>
      inTransaction(pool, 'write', (db) =>
        pruneLog(db, { spaceId: space, before: Date.now() - TOMBSTONE_LIFE_MS, limit: 2 }),
      );
    expect([await piece(), (await state()).pruned_to]).toEqual([2, 7]);
    expect([await piece(), (await state()).pruned_to]).toEqual([1, 8]);
    expect([await piece(), (await state()).pruned_to]).toEqual([0, 8]);
  });
});
