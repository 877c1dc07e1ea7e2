import { execute, type Queryable } from '../client.ts';

/** Deletes what nobody can use any more; the many results in pieces, so that no statement runs long. */
export async function prune(
  db: Queryable,
  input: { now: number; resultsBefore: number; invitesBefore: number },
) {
  await execute(db, 'DELETE FROM handoff WHERE expires_at <= $1', [input.now]);
  await execute(db, 'DELETE FROM invite WHERE expires_at <= $1', [input.invitesBefore]);
  await execute(db, 'DELETE FROM credential WHERE expires_at <= $1', [input.now]);
  for (;;) {
    const deleted = await execute(
      db,
      `DELETE FROM mutation_result WHERE (client_id, seq) IN (
         SELECT client_id, seq FROM mutation_result WHERE at < $1 LIMIT 5000)`,
      [input.resultsBefore],
    );
    if (deleted < 5_000) return;
  }
}
