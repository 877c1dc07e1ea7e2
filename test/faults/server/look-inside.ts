import { Client } from 'pg';

import { canonicalJson } from '../../../utils/storage/outbox/fingerprint.ts';
import type { Writer } from './writer.ts';

/** What must never be seen, at any moment between two commits: each question names what broke it. */
const halves: readonly (readonly [what: string, sql: string])[] = [
  [
    'answers that are missing, or are too many',
    `SELECT c.id FROM client c LEFT JOIN mutation_result r ON r.client_id = c.id
     GROUP BY c.id, c.last_seq HAVING count(r.seq) <> c.last_seq OR coalesce(max(r.seq), 0) <> c.last_seq`,
  ],
  [
    'a shared note that the log does not show as it is',
    `SELECT n.id FROM note n JOIN space s ON s.team_id = n.team_id
     LEFT JOIN space_log l ON l.space_id = s.id AND l.entity = 'note' AND l.id = n.id
     WHERE n.status = 'shared' AND (l.doc IS NULL OR (l.doc->>'rev')::int <> n.rev OR l.doc->'content' <> n.content)`,
  ],
  [
    'a note in the log that is not shared',
    `SELECT l.id FROM space_log l LEFT JOIN note n ON n.id = l.id
     WHERE l.entity = 'note' AND l.doc IS NOT NULL AND n.status IS DISTINCT FROM 'shared'`,
  ],
  [
    'an operation beyond the version of its space',
    `SELECT l.id FROM space_log l JOIN space s ON s.id = l.space_id WHERE l.version > s.version`,
  ],
];

/** Looks into the database in one snapshot, past all of our code; returns what is half there. */
export async function findHalves(url: string, writers: readonly Writer[]): Promise<string[]> {
  const found: string[] = [];
  // Before the look: what is acknowledged from now on need not be in it.
  const acknowledged = new Map(writers.map((writer) => [writer, writer.lastSeq()]));
  await inSnapshot(url, async (db) => {
    for (const [what, sql] of halves) {
      const { rows } = await db.query<{ id: string }>(sql);
      if (rows.length > 0) found.push(`${what}: ${rows.map(({ id }) => id).join()}`);
    }
    const { rows } = await db.query<{ id: string; seq: string }>(
      'SELECT id, last_seq AS seq FROM client',
    );
    for (const [{ name, clientId, ends }, heard] of acknowledged) {
      const seq = Number(rows.find(({ id }) => id === clientId)?.seq ?? 0);
      if (!ends.has(seq)) found.push(`${name}: half a batch is there, up to ${seq}`);
      if (seq < heard) found.push(`${name}: ${heard} was acknowledged, ${seq} is there`);
    }
  });
  return found;
}

type NoteRow = { id: string; status: string; rev: number; content: unknown; replaced: string };

/** Compares a writer's notes with what its mutations must have led to, each done exactly once. */
export async function findDifferences(url: string, { name, book }: Writer): Promise<string[]> {
  const found: string[] = [];
  await inSnapshot(url, async (db) => {
    const { rows } = await db.query<NoteRow>(
      `SELECT n.id, n.status, n.rev, n.content,
         (SELECT count(*) FROM note_revision r WHERE r.note_id = n.id) AS replaced
       FROM note n WHERE n.id = ANY($1)`,
      [[...book.notes.keys()]],
    );
    const there = new Map(rows.map((row) => [row.id, row]));
    for (const [id, { status, rev, content, replaced }] of book.notes) {
      const row = there.get(id);
      const must = canonicalJson([status, rev, status === 'shared' ? content : null, replaced]);
      const is = row ? canonicalJson([row.status, row.rev, row.content, Number(row.replaced)]) : '';
      if (is !== must) found.push(`${name} ${id}: ${is || 'lost'} instead of ${must}`);
    }
    const events = await db.query<{ id: string }>(
      'SELECT id FROM review_event WHERE id = ANY($1)',
      [[...book.reviews.keys()]],
    );
    const lost = book.reviews.size - events.rows.length;
    if (lost !== 0) found.push(`${name}: ${lost} reviews are lost`);
  });
  return found;
}

async function inSnapshot(url: string, look: (db: Client) => Promise<void>): Promise<void> {
  const db = new Client({ connectionString: url });
  // What breaks the connection breaks the question on it, too.
  db.on('error', () => undefined);
  await db.connect();
  try {
    await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await look(db);
  } finally {
    await db.end();
  }
}
