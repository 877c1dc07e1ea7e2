import { openPool, type Pool } from '../../server/db/client.ts';
import { readInstanceId } from '../../server/db/queries/team.ts';

/** The one PostgreSQL database that all histories of a run share, each with teams of its own. */
export type SimDatabase = {
  pool: Pool;
  instanceId: string;
  /** The next place in the order of all commits. */
  nextOrder(): Promise<number>;
  close(): Promise<void>;
};

/**
 * Notes down every stored answer at its commit, while the rows it locked are still locked: the oracle folds
 * them in this order, and they stay when the server forgets its answers.
 */
const watchCommits = `
  CREATE SEQUENCE sim_order;
  CREATE TABLE sim_commit (
    n bigint PRIMARY KEY, client_id uuid NOT NULL, seq bigint NOT NULL, result jsonb NOT NULL, mark text
  );
  CREATE INDEX ON sim_commit (client_id);
  CREATE INDEX ON client (person_id);
  CREATE FUNCTION sim_note_down() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sim_commit VALUES (nextval('sim_order'), NEW.client_id, NEW.seq, NEW.result, NEW.mark);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER sim_watch AFTER INSERT ON mutation_result DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION sim_note_down();`;

/** Opens a migrated database that nothing else uses, and prepares it for the oracle. */
export async function openSimDatabase(url: string): Promise<SimDatabase> {
  const pool = openPool(url, () => undefined);
  const name = new URL(url).pathname.slice(1);
  // Nothing here pulls the plug on PostgreSQL, so its commits need not wait for the disk.
  await pool.query(`ALTER DATABASE "${name}" SET synchronous_commit = off`);
  await pool.query(watchCommits);
  return {
    pool,
    instanceId: await readInstanceId(pool),
    async nextOrder() {
      const { rows } = await pool.query<{ n: number }>(`SELECT nextval('sim_order') AS n`);
      return rows[0]?.n ?? 0;
    },
    close: () => pool.end(),
  };
}
