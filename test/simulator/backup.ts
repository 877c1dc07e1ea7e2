import type { Role } from '../../utils/domain/team.ts';
import { announceForHistory } from './announce-for-history.ts';
import { setRole, type Backup, type World } from './world.ts';

/** Tables of a history, parents first, and which of their rows are its own. $1: teams, $2: people. */
const clients = 'SELECT id FROM client WHERE person_id = ANY($2)';
const tables = [
  ['membership', 'team_id = ANY($1)'],
  ['space', 'team_id = ANY($1)'],
  ['note', 'team_id = ANY($1)'],
  ['note_facet', 'team_id = ANY($1)'],
  ['note_tally', 'team_id = ANY($1)'],
  ['note_revision', 'note_id IN (SELECT id FROM note WHERE team_id = ANY($1))'],
  ['review_event', 'team_id = ANY($1)'],
  ['space_log', `space_id IN (SELECT id FROM space WHERE team_id = ANY($1))`],
  ['client', 'person_id = ANY($2)'],
  ['mutation_result', `client_id IN (${clients})`],
  ['sim_commit', `client_id IN (${clients})`],
] as const;

const scope = (world: World) => [world.teams, world.people.map(({ id }) => id)];
/** Both lists are always given; PostgreSQL wants each of them used. */
const bothUsed = 'AND $1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL';

export async function takeBackup(world: World): Promise<Backup> {
  const { pool } = world.database;
  const backup: Backup = [];
  for (const [table, condition] of tables) {
    const { rows } = await pool.query<{ rows: string }>(
      `SELECT coalesce(json_agg(t), '[]')::text AS rows FROM ${table} t WHERE ${condition} ${bothUsed}`,
      scope(world),
    );
    backup.push({ table, rows: rows[0]?.rows ?? '[]' });
  }
  return backup;
}

/** Puts the history's rows back as they were, and announces it, as whoever restores a server has to (PULL-13). */
export async function restoreBackup(world: World, backup: Backup): Promise<void> {
  const { pool } = world.database;
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SET LOCAL session_replication_role = replica');
    for (const [table, condition] of tables.toReversed())
      await connection.query(`DELETE FROM ${table} WHERE ${condition} ${bothUsed}`, scope(world));
    for (const { table, rows } of backup) {
      const order = table === 'note_revision' ? 'OVERRIDING SYSTEM VALUE' : '';
      await connection.query(
        `INSERT INTO ${table} ${order} SELECT * FROM json_populate_recordset(null::${table}, $1)`,
        [rows],
      );
    }
    await connection.query('COMMIT');
  } finally {
    connection.release();
  }
  await announceForHistory(world);
  await followMemberships(world);
}

/** The time line of memberships goes on with those of the backup. */
async function followMemberships(world: World): Promise<void> {
  const { rows } = await world.database.pool.query<{ team: string; person: string; role: Role }>(
    'SELECT team_id AS team, person_id AS person, role FROM membership WHERE team_id = ANY($1)',
    [world.teams],
  );
  for (const [person, { id }] of world.people.entries())
    for (const team of world.teams) {
      const found = rows.find((row) => row.team === team && row.person === id);
      await setRole(world, person, team, found?.role ?? null);
    }
}
