import { insertPerson } from '../../server/db/queries/identity.ts';
import { putMembership } from '../../server/db/queries/membership.ts';
import { voteLevel } from '../../utils/notebook/vote-level.ts';
import { canonicalJson } from '../../utils/storage/outbox/fingerprint.ts';
import { takeBackup } from './backup.ts';
import type { Step } from './deeds.ts';
import { deed } from './run-sync.ts';
import { pushAs } from './script-push.ts';
import { insist } from './violation.ts';
import type { World } from './world.ts';

/** Members that a team needs before a vote is taken (LEVEL-2). */
const ENOUGH = 8;

/** Colleagues who do nothing but belong to the team: a vote needs a crowd to hide in. */
async function bringCrowd(world: World, teamId: string): Promise<void> {
  const { pool } = world.database;
  const now = world.server.ctx.now();
  for (let i = 0; i < ENOUGH; i += 1) {
    const personId = crypto.randomUUID();
    await insertPerson(pool, personId, now);
    await putMembership(pool, { personId, teamId, role: 'member', name: `Gast ${i}`, now });
  }
}

/** Everybody votes on a team's level: one person on their device, the others by a program. */
export async function vote({ world, device, command }: Step): Promise<void> {
  const teamId = world.teams[command.pick % world.teams.length]!;
  const to = 'handeln' as const;
  await bringCrowd(world, teamId);
  await deed(world, device, command.kill, ({ book }) =>
    voteLevel(book, { teamId, to, yes: command.pick % 2 === 0 }),
  );
  for (const person of world.people.keys())
    if (person !== device.person)
      await pushAs(world, person, 'level.vote@1', { teamId, to, yes: person % 2 === 0 });
}

/**
 * I7, as far as something anonymous exists: a vote's row bears no person, client or time, its id stands in no other
 * table, and the stored answers do not tell a yes from a no. That the id is derived from the person (LEVEL-3), and
 * in which order rows lie on the disk, is not hidden from who holds the whole database, and not checked.
 */
export async function checkVotes(world: World): Promise<void> {
  const { pool } = world.database;
  const votes = await pool.query<Record<string, unknown>>(
    'SELECT * FROM level_vote WHERE team_id = ANY($1)',
    [world.teams],
  );
  if (votes.rows.length === 0) return;
  const tables = await takeBackup(world);
  for (const vote of votes.rows) {
    const columns = Object.keys(vote).sort().join();
    insist(columns === 'id,level,team_id,week,yes', 'I7', () => `a vote bears ${columns}`);
    for (const { table, rows } of tables)
      insist(!rows.includes(String(vote['id'])), 'I7', () => `a vote is named in ${table}`);
  }
  const answers = await pool.query<{ key: string; result: { kind: string } }>(
    `SELECT s.client_id || ':' || s.seq AS key, s.result FROM sim_commit s JOIN client c ON c.id = s.client_id
     WHERE c.person_id = ANY($1)`,
    [world.people.map(({ id }) => id)],
  );
  const told = answers.rows.filter(({ key, result }) => {
    const sent = [...(world.sent.get(key)?.values() ?? [])];
    return result.kind === 'ok' && sent.some(({ name }) => name === 'level.vote@1');
  });
  const kinds = new Set(told.map(({ result }) => canonicalJson(result)));
  insist(kinds.size <= 1, 'I7', () => `answers to votes differ: ${[...kinds].join()}`);
}
