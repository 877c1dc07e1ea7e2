import { firstRow, rows, rowsPlannedAnew, type Queryable } from '../client.ts';
import { choosePieces, type Chosen } from './choose-pieces.ts';
import type { InboxPosition } from './inbox.ts';
import { conditionsOf, containing, type SearchQuestion } from './search-conditions.ts';

/** Newest notes that show how often letters occur: half a millisecond, and a share of a hundredth is seen. */
const SAMPLE = 400;
/** Characters of each that are looked at. */
const SAMPLE_LENGTH = 1_000;

/** Without accents a database that knows letters of the English alphabet alone; it may be somebody else's. */
const plainLetters = /^[a-z0-9]$/;
/** What PostgreSQL takes for letters is not more than this. */
const allLetters = /^[\p{L}0-9]$/u;

/** What to ask the index of all texts for; null where it knows nothing of these words, or is not there. */
export async function planIndex(
  db: Queryable,
  { readerId, teamId, words }: SearchQuestion,
): Promise<Chosen | null> {
  const index = await firstRow<{ name: string | null; knowsAccents: boolean }>(
    db,
    `SELECT to_regclass('note_search')::text AS name, lower('Ü') = 'ü' AS "knowsAccents"`,
  );
  if ((index?.name ?? null) === null) return null;
  const sample = await rows<{ text: string }>(
    db,
    `SELECT left(n.search, ${SAMPLE_LENGTH}) AS text FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2 ORDER BY n.shared_at DESC, n.id DESC LIMIT ${SAMPLE}`,
    [readerId, teamId],
  );
  const letters = index?.knowsAccents === true ? allLetters : plainLetters;
  const texts = sample.map(({ text }) => text);
  const chosen = choosePieces(words, texts, (sign) => letters.test(sign));
  return chosen.pieces.length === 0 ? null : chosen;
}

/** Some notes that fit, in no order, by the index of all texts. */
export async function askIndex(
  db: Queryable,
  question: SearchQuestion,
  { pieces, limit }: { pieces: readonly string[]; limit: number },
): Promise<InboxPosition[]> {
  // PostgreSQL guesses badly how often a part of a word occurs, and would rather read all notes.
  await db.query('SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off');
  const values: unknown[] = [question.readerId, question.teamId, limit];
  const mayFit = containing(values, 'n.search', pieces);
  const { words, ...rest } = question;
  const inFilter = conditionsOf(values, { ...rest, words: [] });
  // Asked as a sum, the words themselves are no question to the index.
  const fits = containing(values, `(n.search || '')`, words);
  const found = await rowsPlannedAnew<InboxPosition>(
    db,
    `SELECT n.id, n.shared_at AS "sharedAt" FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2
       AND ${[mayFit, inFilter, fits].filter(Boolean).join(' AND ')} LIMIT $3`,
    values,
  );
  await db.query('SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = on');
  return found;
}
