import { execute, firstRow, rows, type Queryable } from '../client.ts';

export type ClientRecord = { personId: string; lastSeq: number };

/** A client's row, locked until commit: its pushes go one after the other. Null before its first push. */
export function lockClient(db: Queryable, clientId: string): Promise<ClientRecord | null> {
  return firstRow(
    db,
    'SELECT person_id AS "personId", last_seq AS "lastSeq" FROM client WHERE id = $1 FOR UPDATE',
    [clientId],
  );
}

/** Makes a client's row, unless somebody else just did. */
export async function insertClient(
  db: Queryable,
  input: { clientId: string; personId: string; now: number },
): Promise<void> {
  await execute(
    db,
    'INSERT INTO client (id, person_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [input.clientId, input.personId, input.now],
  );
}

/** An answer to a mutation, as the service gave it. */
export type StoredResult = {
  seq: number;
  result: object;
  /** Mark of the mutation that was answered. */
  mark: string;
  /** The note whose text the answer quotes, if any. */
  quotes: string | null;
};

/** Results that were given before for these numbers; those older than 30 days are gone. */
export function listResults(
  db: Queryable,
  clientId: string,
  seqs: readonly number[],
): Promise<{ seq: number; result: object; mark: string | null }[]> {
  return rows(
    db,
    'SELECT seq, result, mark FROM mutation_result WHERE client_id = $1 AND seq = ANY($2) ORDER BY seq',
    [clientId, seqs],
  );
}

/** Stores results and raises the client's last number. */
export async function storeResults(
  db: Queryable,
  input: {
    clientId: string;
    results: readonly StoredResult[];
    lastSeq: number;
    now: number;
  },
): Promise<void> {
  await execute(
    db,
    `WITH stored AS (
       INSERT INTO mutation_result (client_id, seq, result, mark, quotes_note, at)
       SELECT $1, r.seq, r.result, r.mark, r.quotes, $3
       FROM jsonb_to_recordset($2) AS r(seq bigint, result jsonb, mark text, quotes uuid)
     )
     UPDATE client SET last_seq = $4 WHERE id = $1`,
    [input.clientId, JSON.stringify(input.results), input.now, input.lastSeq],
  );
}
