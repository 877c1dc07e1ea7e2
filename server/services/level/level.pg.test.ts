import { beforeEach, describe, expect, it } from 'vitest';

import { pullKnowing, pushOne, voteLevel } from '../../../test/postgres/build-content.ts';
import type { TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { weekOf } from '../../../utils/domain/question-level.ts';
import { teamSpace } from '../../../utils/protocol/pull.ts';
import { openPool, rows, type Pool } from '../../db/client.ts';
import { countVotes } from './count-votes.ts';

const WEEK_MS = 7 * 86_400_000;
let server: TestServer;
let pool: Pool;
let members: TestClient[];
let teamId: string;

/** A fresh team of `size` people for each test. */
async function found(size: number) {
  server = await startTestServer();
  pool = openPool(server.databaseUrl, (error) => {
    throw error;
  });
  members = [await server.join('admin', 'Ada Admin')];
  while (members.length < size) {
    members.push(await server.join('member', `Mitglied ${members.length}`));
  }
  teamId = members[0]!.teamId;
}

async function end() {
  await pool.end();
  await server.close();
}

const ok = { kind: 'ok', rev: null };
const rejected = (code: string) => ({ kind: 'rejected', code });
const ctx = (now: number) => ({ pool, now: () => now, instanceId: '', poke: () => undefined });
const countIn = (weeks: number) => countVotes({ ctx: ctx(Date.now() + weeks * WEEK_MS) });

async function levelSeenBy(client: TestClient) {
  return (await pullKnowing(client)).teams[0]?.questionLevel;
}

async function leave(client: TestClient) {
  const authorization = `Bearer ${client.token}`;
  const url = `${server.url}/v1/teams/${teamId}/membership`;
  expect((await fetch(url, { method: 'DELETE', headers: { authorization } })).status).toBe(204);
}

const stored = () => rows<Record<string, unknown>>(pool, 'SELECT * FROM level_vote');

describe('a team of nine', () => {
  beforeEach(async () => {
    await found(9);
    return end;
  });

  it('[LEVEL-1] gives each person one vote, whose last word counts', async () => {
    const [ole, kim] = [members[1]!, members[2]!];
    expect(await pushOne(ole, voteLevel(teamId))).toEqual(ok);
    expect(await pushOne(ole.secondDevice(), voteLevel(teamId))).toEqual(ok);
    expect(await pushOne(ole, voteLevel(teamId, false))).toEqual(ok);
    expect(await pushOne(kim, voteLevel(teamId))).toEqual(ok);
    expect(new Set((await stored()).map(({ yes }) => yes))).toEqual(new Set([false, true]));
    expect(await stored()).toHaveLength(2);
    expect(await pushOne(ole, voteLevel(teamId, true, 'wahrnehmen'))).toEqual(
      rejected('level_reached'),
    );
    expect(await pushOne(ole, voteLevel('8c0d9a4e-0000-4000-8000-000000000001'))).toEqual(
      rejected('not_member'),
    );
    expect(await stored()).toHaveLength(2);
  });

  it('[LEVEL-3] tells nobody that, how or how many have voted', async () => {
    const before = await Promise.all(members.map((reader) => pullKnowing(reader)));
    for (const member of members.slice(1)) await pushOne(member, voteLevel(teamId));
    const after = await Promise.all(members.map((reader) => pullKnowing(reader)));
    const seen = (pulls: typeof before) => pulls.map(({ teams, spaces }) => ({ teams, spaces }));
    expect(seen(after)).toEqual(seen(before));
    const votes = await stored();
    expect(votes).toHaveLength(8);
    for (const vote of votes)
      expect(Object.keys(vote).sort()).toEqual(['id', 'level', 'team_id', 'week', 'yes']);
    const people = await rows<{ id: string }>(pool, 'SELECT person_id AS id FROM membership');
    for (const { id } of people) expect(JSON.stringify(votes)).not.toContain(id);
    for (const path of ['votes', 'level', 'members'])
      expect([path, (await members[0]!.get(`/v1/teams/${teamId}/${path}`)).status]).toEqual([
        path,
        404,
      ]);
  });

  it('[LEVEL-4] moves at the count of the next week, not at the last vote', async () => {
    for (const member of members.slice(0, 8)) await pushOne(member, voteLevel(teamId));
    await countIn(0);
    expect(await levelSeenBy(members[8]!)).toBe('wahrnehmen');
    await countIn(1);
    expect(await levelSeenBy(members[8]!)).toBe('handeln');
  });

  it('[LEVEL-4] does not move by fewer voters than a figure needs people, however much they agree', async () => {
    for (const member of members.slice(0, 7)) await pushOne(member, voteLevel(teamId));
    await countIn(1);
    expect(await levelSeenBy(members[8]!)).toBe('wahrnehmen');
    await pushOne(members[7]!, voteLevel(teamId, false));
    await countIn(2);
    expect(await levelSeenBy(members[8]!)).toBe('handeln');
  });

  it('[LEVEL-4] needs more than half of all members, and counts only once a week', async () => {
    for (const [i, member] of members.entries()) await pushOne(member, voteLevel(teamId, i < 4));
    await countIn(1);
    expect(await levelSeenBy(members[0]!)).toBe('wahrnehmen');
    // The fifth yes of an earlier week, which this week’s count has not seen.
    await rows(pool, 'UPDATE level_vote SET yes = true');
    await countIn(1);
    expect(await levelSeenBy(members[0]!)).toBe('wahrnehmen');
    await Promise.all([countIn(2), countIn(2), countIn(2)]);
    expect(await levelSeenBy(members[0]!)).toBe('handeln');
  });

  it('[LEVEL-4] looks only at votes of the weeks before', async () => {
    for (const member of members) await pushOne(member, voteLevel(teamId));
    const thisWeek = weekOf(Date.now()) + 1;
    const [last] = await stored();
    await rows(pool, 'UPDATE level_vote SET week = $1 WHERE id <> $2', [thisWeek, last!['id']]);
    await countIn(1);
    expect(await levelSeenBy(members[0]!)).toBe('wahrnehmen');
    await countIn(2);
    expect(await levelSeenBy(members[0]!)).toBe('handeln');
  });

  it('[LEVEL-5] forgets the votes when it has moved, and can move back by another vote', async () => {
    for (const member of members) await pushOne(member, voteLevel(teamId));
    await countIn(1);
    expect(await stored()).toEqual([]);
    expect(await pushOne(members[1]!, voteLevel(teamId))).toEqual(rejected('level_reached'));
    for (const member of members) await pushOne(member, voteLevel(teamId, true, 'wahrnehmen'));
    await countIn(2);
    expect(await levelSeenBy(members[0]!)).toBe('wahrnehmen');
  });

  it('[LEVEL-5] forgets the vote of who leaves, also when both happen at once', async () => {
    const [ole, kim] = [members[1]!, members[2]!];
    await pushOne(ole, voteLevel(teamId));
    await leave(ole);
    expect(await stored()).toEqual([]);
    await Promise.all([
      leave(kim),
      ...Array.from({ length: 4 }, () => pushOne(kim.secondDevice(), voteLevel(teamId))),
    ]);
    expect(await stored()).toEqual([]);
  });

  it('[PUSH-5] gives a repeated vote its answer without voting twice', async () => {
    const device = members[1]!.secondDevice();
    const { clientId, instanceId } = device;
    const mutations = [{ seq: 1, ...voteLevel(teamId) }];
    const send = async () =>
      (await device.post('/v1/push', { protocol: 1, instanceId, clientId, mutations })).json();
    const first = await send();
    await pushOne(members[1]!, voteLevel(teamId, false));
    expect(await send()).toEqual(first);
    expect((await stored()).map(({ yes }) => yes)).toEqual([false]);
  });
});

describe('a team of seven', () => {
  beforeEach(async () => {
    await found(7);
    return end;
  });

  it('[LEVEL-2] takes no votes and stores none', async () => {
    for (const member of members)
      expect(await pushOne(member, voteLevel(teamId))).toEqual(rejected('too_few_people'));
    expect(await stored()).toEqual([]);
    await countIn(1);
    expect(await levelSeenBy(members[0]!)).toBe('wahrnehmen');
    const { version } = (await pullKnowing(members[0]!)).spaces[teamSpace(teamId)]!;
    expect(version).toBe(0);
  });

  it('[LEVEL-2] does so too where somebody set a smaller group in the database', async () => {
    await rows(pool, 'ALTER TABLE team DROP CONSTRAINT team_min_group_size_check');
    await rows(pool, 'UPDATE team SET min_group_size = 2');
    expect(await pushOne(members[0]!, voteLevel(teamId))).toEqual(rejected('too_few_people'));
  });
});
