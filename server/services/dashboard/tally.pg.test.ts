import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { createRandom } from '../../../test/simulator/random.ts';
import { directions, type NoteContent } from '../../../utils/domain/note-content.ts';
import { journeyStepKeys, touchpointKeys } from '../../../utils/domain/taxonomy.ts';
import { openPool, type Pool } from '../../db/client.ts';
import { listCells } from '../../db/queries/heatmap.ts';
import { searchInbox, wordsOf } from '../../db/queries/inbox-search.ts';
import { countInbox, listInbox, type InboxFilter } from '../../db/queries/inbox.ts';
import { inTransaction } from '../../db/transaction.ts';

const PEOPLE = 10;
const touchpoints = touchpointKeys.slice(0, 3);
const steps = [null, ...journeyStepKeys.slice(0, 2)] as const;
const products = ['jira', 'confluence', 'web'] as const;
const words = ['Mahnung', 'Kündigung', '100 %', 'Tarif', 'ab'];

let server: TestServer;
let pool: Pool;
let people: TestClient[];
/** Two teams with the same members, so that notes can move. */
let teams: string[];
let readerId: string;

beforeAll(async () => {
  server = await startTestServer();
  pool = openPool(server.databaseUrl, () => undefined);
  people = [await server.join('admin', 'Ada Admin')];
  while (people.length < PEOPLE) people.push(await server.join('pate', `Person ${people.length}`));
  teams = [people[0]!.teamId, randomUUID()];
  await pool.query(`INSERT INTO team (id, name, created_at) VALUES ($1, 'zwei', 0)`, [teams[1]]);
  await pool.query(`INSERT INTO space (id, team_id) VALUES ('t:' || $1, $1::uuid)`, [teams[1]]);
  await pool.query(
    `INSERT INTO membership SELECT $1, person_id, role, name, 0 FROM membership WHERE team_id = $2`,
    [teams[1], teams[0]],
  );
  const admin = await pool.query<{ id: string }>(
    `SELECT person_id AS id FROM membership WHERE role = 'admin'`,
  );
  readerId = admin.rows[0]!.id;
  await Promise.all(people.map(liveThrough));
});
afterAll(async () => {
  await pool.end();
  await server.close();
});

/** Shares, edits, moves, recalls, shares again, deletes and reviews at random, beside everybody else. */
async function liveThrough(client: TestClient, seed: number) {
  const random = createRandom(seed);
  const own: string[] = [];
  const content = (): NoteContent => ({
    ...makeContent([random.pick(words), random.pick(words)].join(' '), {
      touchpoints: touchpoints.filter(() => random.chance(0.5)),
      journeyStep: random.pick(steps),
      direction: random.pick([null, ...directions]),
      friction: random.chance(0.3) ? random.pick(words) : '',
    }),
    place: { ...makeContent('').place, product: random.pick(products) },
  });
  const mutation = () => {
    const id = random.chance(0.5) ? undefined : own[random.int(own.length || 1)];
    const kind = random.int(9);
    if (id === undefined || kind < 3) {
      const made = share(random.pick(teams), content(), id ?? randomUUID());
      own.push(made.args.id);
      return made;
    }
    if (kind < 5)
      return {
        name: 'note.edit@1',
        args: { id, content: content(), editedAt: 0, baseRev: 1 + random.int(3) },
      };
    if (kind < 6) return { name: 'note.recall@1', args: { id } };
    if (kind < 7 && random.chance(0.5)) return { name: 'note.delete@1', args: { id } };
    const action = random.chance(0.5)
      ? { kind: 'seen' }
      : { kind: 'decided', outcome: 'accept', reason: 'ja' };
    return { name: 'review.add@1', args: { id: randomUUID(), noteId: id, action } };
  };
  for (let i = 0; i < 14; i += 1)
    await client.push(...Array.from({ length: 1 + random.int(8) }, mutation));
}

/** Every note under every facet, from the notes themselves. */
const facetsOfNotes = `
  SELECT n.team_id, t.touchpoint, n.state, coalesce(n.journey_step, '') AS journey_step,
    coalesce(n.direction, '') AS direction, n.product, n.shared_at, n.id AS note_id, n.owner_id
  FROM note n CROSS JOIN LATERAL unnest(n.touchpoints || ''::text) AS t(touchpoint)
  WHERE n.status = 'shared'`;
const tallied = (source: string) => `
  SELECT team_id, touchpoint, state, journey_step, direction, product, count(*) AS count
  FROM (${source}) f GROUP BY 1, 2, 3, 4, 5, 6`;
/** How many rows two questions do not have in common. */
async function difference(one: string, other: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ((${one} EXCEPT ${other}) UNION ALL (${other} EXCEPT ${one})) d`,
  );
  return rows[0]!.n;
}

describe('the tally of shared notes', () => {
  it('is what a recount finds, whatever people do at once', async () => {
    const { rows } = await pool.query(
      `SELECT count(*) FILTER (WHERE status = 'shared')::int AS shared, count(*)::int AS all FROM note`,
    );
    expect(rows[0].shared).toBeGreaterThan(100);
    expect(rows[0].all).toBeGreaterThan(rows[0].shared);
    expect(await difference('SELECT * FROM note_facet', facetsOfNotes)).toBe(0);
    const kept = 'SELECT * FROM note_tally WHERE count <> 0';
    expect(await difference(kept, tallied(facetsOfNotes))).toBe(0);
  });

  it('names no person, and looks like nothing where nothing is left', async () => {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'note_tally'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(
      ['count', 'direction', 'journey_step', 'product', 'state', 'team_id', 'touchpoint'].sort(),
    );
    const zeros = 'SELECT 1 FROM readable_tally WHERE count <= 0';
    expect((await pool.query(zeros)).rows).toEqual([]);
  });

  it('[DASH-1] gives the inbox its total and its pages under every filter', async () => {
    const either = <T>(values: readonly T[]) => [undefined, ...values];
    const [teamId = ''] = teams;
    const notes = await listShared(teamId);
    let turn = 0;
    for (const state of either(['shared', 'seen', 'decided'] as const))
      for (const touchpoint of either(touchpoints))
        for (const journeyStep of either(journeyStepKeys.slice(0, 2)))
          for (const direction of either(directions))
            for (const product of either(products)) {
              // A third of all filters, in which each value meets each other; pages cost more.
              if ((turn += 1) % 5 > 1) continue;
              const filter = { state, touchpoint, journeyStep, direction, product };
              const must = idsOf(notes, filter);
              const total = await countInbox(pool, { readerId, teamId, filter });
              expect({ filter, total }).toEqual({ filter, total: must.length });
              if (turn % 7 !== 1) continue;
              const limit = 1 + (must.length % 7);
              const question = { readerId, teamId, filter, limit };
              const page = await listInbox(pool, { ...question, after: null });
              expect(page.map(({ id }) => id)).toEqual(must.slice(0, limit));
              const after = page.at(-1) ?? null;
              const next = await listInbox(pool, { ...question, after });
              expect(next.map(({ id }) => id)).toEqual(after ? must.slice(limit, 2 * limit) : []);
            }
  });

  it('[DASH-4] gives the heat map the cells that grouping all notes gave', async () => {
    for (const teamId of teams)
      for (const minPeople of [2, 8, PEOPLE, PEOPLE + 1]) {
        const must = await pool.query(heatMapOfBefore, [readerId, teamId, minPeople, 5]);
        expect(must.rows.length).toBeGreaterThan(minPeople === 2 ? 3 : -1);
        expect(await listCells(pool, { readerId, teamId, minPeople })).toEqual(must.rows);
      }
  });

  it('[DASH-2] finds the same notes by every way of searching, and never says more than there is', async () => {
    const [teamId = ''] = teams;
    const notes = await listShared(teamId);
    const reaches = [
      { mostCounted: 1_000, few: 50, newest: 5_000, piece: 50_000 },
      { mostCounted: 1_000, few: 500, newest: 3, piece: 40 },
      { mostCounted: 4, few: 2, newest: 3, piece: 7 },
    ];
    for (const text of [
      'mahnung',
      'kündigung tarif',
      'ab',
      '100 %',
      'gibtesnicht',
      'xq',
      'tarif ab',
      // Words that the index knows nothing of beside one it knows, and letters that stand there in another order.
      'tarif xq',
      'mahnungen',
      'ahn ung',
    ])
      for (const filter of [{}, { product: 'jira' }, { touchpoint: touchpoints[0], state: 'seen' }])
        for (const reach of reaches) {
          const must = idsOf(notes, filter as InboxFilter, text.split(' '));
          const question = {
            readerId,
            teamId,
            filter: filter as InboxFilter,
            words: wordsOf(text),
          };
          const search = (after: { sharedAt: number; id: string } | null) =>
            inTransaction(pool, 'snapshot', (db) =>
              searchInbox(db, { ...question, after, limit: 5 }, reach),
            );
          const first = await search(null);
          expect([text, first.notes.map(({ id }) => id)]).toEqual([text, must.slice(0, 5)]);
          const isTrue = first.isMore ? first.total < must.length : first.total === must.length;
          expect([text, reach, first.total, isTrue]).toEqual([text, reach, first.total, true]);
          const last = first.notes.at(-1);
          if (last === undefined) continue;
          const second = await search(last);
          expect(second.notes.map(({ id }) => id)).toEqual(must.slice(5, 10));
        }
  });
});

type SharedNote = Record<'id' | 'state' | 'step' | 'direction' | 'product' | 'search', string> & {
  touchpoints: string[];
};

/** All shared notes of a team, newest first, past all code that filters. */
async function listShared(teamId: string): Promise<SharedNote[]> {
  const { rows } = await pool.query<SharedNote>(
    `SELECT id, state, journey_step AS step, direction, product, search, touchpoints FROM note
     WHERE status = 'shared' AND team_id = $1 ORDER BY shared_at DESC, id DESC`,
    [teamId],
  );
  return rows;
}

function idsOf(notes: SharedNote[], filter: InboxFilter, texts: string[] = []): string[] {
  const { state, touchpoint, journeyStep, direction, product } = filter;
  const fits = (wanted: string | undefined, is: string) => wanted === undefined || wanted === is;
  return notes
    .filter(
      (note) =>
        fits(state, note.state) &&
        fits(journeyStep, note.step) &&
        fits(direction, note.direction) &&
        fits(product, note.product) &&
        (touchpoint === undefined || note.touchpoints.includes(touchpoint)) &&
        texts.every((text) => note.search.includes(text)),
    )
    .map(({ id }) => id);
}

/** The question that the heat map asked before there was a tally. */
const heatMapOfBefore = `
  WITH cell AS (
    SELECT t.touchpoint, n.journey_step, count(*) AS count,
      count(*) FILTER (WHERE n.direction = '+') AS plus,
      count(*) FILTER (WHERE n.direction = '-') AS minus,
      (array_agg(n.id ORDER BY n.state = 'shared' DESC, n.shared_at, n.id))[:$4] AS candidates
    FROM readable_note n CROSS JOIN LATERAL unnest(n.touchpoints) AS t(touchpoint)
    WHERE n.reader_id = $1 AND n.team_id = $2 AND n.journey_step IS NOT NULL
    GROUP BY t.touchpoint, n.journey_step HAVING count(DISTINCT n.owner_id) >= $3
  )
  SELECT c.touchpoint, c.journey_step AS "journeyStep", c.count, c.plus, c.minus,
    q.id AS "quoteNote", q.content AS "quoteContent"
  FROM cell c CROSS JOIN LATERAL (
    SELECT r.id, r.content FROM unnest(c.candidates) WITH ORDINALITY AS candidate(id, place)
    JOIN readable_note r ON r.id = candidate.id AND r.reader_id = $1
    ORDER BY r.content->>'change' <> '' OR r.content->>'friction' <> '' DESC, place LIMIT 1
  ) q ORDER BY c.touchpoint, c.journey_step`;
