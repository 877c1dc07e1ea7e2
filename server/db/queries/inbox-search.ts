import { firstRow, rowsPlannedAnew, type Queryable } from '../client.ts';
import {
  listReadableNotes,
  type InboxFilter,
  type InboxPosition,
  type ReadableNote,
} from './inbox.ts';
import { evenText } from './note.ts';

type Question = { readerId: string; teamId: string; filter: InboxFilter; words: readonly string[] };

/** A page of a search. `total` is what was counted; `isMore` says that there are more than that. */
export type FoundNotes = { notes: ReadableNote[]; total: number; isMore: boolean };

/** Words more than this only cost. */
const MAX_WORDS = 8;

/** A person who has found a thousand notes needs other words, not their exact number. */
export const MOST_COUNTED = 1_000;

/** Notes that one statement looks through: a fraction of a second, whatever they say. */
const LOOKED_AT = 50_000;

/** The words that a text asks for. */
export function wordsOf(text: string): string[] {
  return evenText(text).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
}

/**
 * Notes in which all words stand, newest first, after a position. Words that are seldom are found by the index,
 * all of them at once. Where that brings more than `MOST_COUNTED`, the page is found sooner by looking through
 * the notes from the newest on. No way takes a statement longer the more notes there are.
 */
export async function searchInbox(
  db: Queryable,
  input: Question & { after: InboxPosition | null; limit: number },
): Promise<FoundNotes> {
  const { readerId, teamId, after, limit } = input;
  const byIndex = await mayAskIndex(db, input.words);
  const found = byIndex
    ? await askIndex(db, input, MOST_COUNTED + 1)
    : await lookThrough(db, input, { after: null, limit: MOST_COUNTED + 1 });
  const isMore = found.length > MOST_COUNTED;
  const page = isMore
    ? await lookThrough(db, input, { after, limit })
    : found.filter((one) => after === null || isOlder(one, after)).toSorted(newestFirst);
  const ids = page.slice(0, limit).map(({ id }) => id);
  const notes = ids.length === 0 ? [] : await listReadableNotes(db, { readerId, teamId, ids });
  return { notes, total: Math.min(found.length, MOST_COUNTED), isMore };
}

/** Three letters are the shortest that the index knows; and a database may have to do without it. */
async function mayAskIndex(db: Queryable, words: readonly string[]): Promise<boolean> {
  if (!words.some((word) => /[\p{L}\p{N}]{3}/u.test(word))) return false;
  const index = await firstRow<{ name: string | null }>(
    db,
    `SELECT to_regclass('note_search')::text AS name`,
  );
  return index?.name != null;
}

/** Some notes that fit, in no order, by the index of all texts. */
async function askIndex(
  db: Queryable,
  question: Question,
  limit: number,
): Promise<InboxPosition[]> {
  // PostgreSQL guesses badly how often a part of a word occurs, and would rather read all notes.
  await db.query('SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off');
  const values: unknown[] = [question.readerId, question.teamId, limit];
  const fits = conditionsOf(values, question);
  const found = await rowsPlannedAnew<InboxPosition>(
    db,
    `SELECT n.id, n.shared_at AS "sharedAt" FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2 AND ${fits} LIMIT $3`,
    values,
  );
  await db.query('SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = on');
  return found;
}

/** The newest notes that fit, after a position, by looking at one after the other. */
async function lookThrough(
  db: Queryable,
  question: Question,
  { after, limit }: { after: InboxPosition | null; limit: number },
): Promise<InboxPosition[]> {
  const found: InboxPosition[] = [];
  let from = after;
  do {
    const values: unknown[] = [question.readerId, question.teamId, limit - found.length, LOOKED_AT];
    const fits = conditionsOf(values, question);
    const position =
      from === null
        ? ''
        : `AND (n.shared_at, n.id) < ($${values.push(from.sharedAt)}, $${values.push(from.id)}::uuid)`;
    const seen = `SELECT n.* FROM readable_note n
      WHERE n.reader_id = $1 AND n.team_id = $2 ${position}
      ORDER BY n.shared_at DESC, n.id DESC`;
    found.push(
      ...(await rowsPlannedAnew<InboxPosition>(
        db,
        `SELECT n.id, n.shared_at AS "sharedAt" FROM (${seen} LIMIT $4) n WHERE ${fits}
         ORDER BY n.shared_at DESC, n.id DESC LIMIT $3`,
        values,
      )),
    );
    if (found.length >= limit) break;
    from = await positionBehind(db, question, from);
  } while (from !== null);
  return found;
}

/** The last of the notes that one look takes in; null where they end within it. */
function positionBehind(
  db: Queryable,
  { readerId, teamId }: Question,
  after: InboxPosition | null,
): Promise<InboxPosition | null> {
  const values: unknown[] = [readerId, teamId, LOOKED_AT - 1];
  const position =
    after === null
      ? ''
      : `AND (n.shared_at, n.id) < ($${values.push(after.sharedAt)}, $${values.push(after.id)}::uuid)`;
  return firstRow(
    db,
    `SELECT n.id, n.shared_at AS "sharedAt" FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2 ${position}
     ORDER BY n.shared_at DESC, n.id DESC OFFSET $3 LIMIT 1`,
    values,
  );
}

/** Every word must stand somewhere in the note, in any order; the filter holds beside. */
function conditionsOf(values: unknown[], { filter, words }: Question): string {
  const { state, touchpoint, journeyStep, direction, product } = filter;
  const columns = { state, journey_step: journeyStep, direction, product };
  const conditions = Object.entries(columns)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `n.${column} = $${values.push(value)}`);
  if (touchpoint !== undefined)
    conditions.push(`n.touchpoints @> ARRAY[$${values.push(touchpoint)}]`);
  for (const word of words) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    conditions.push(`n.search LIKE $${values.push(pattern)}`);
  }
  return conditions.join(' AND ');
}

function isOlder(a: InboxPosition, b: InboxPosition): boolean {
  return newestFirst(a, b) > 0;
}

function newestFirst(a: InboxPosition, b: InboxPosition): number {
  if (a.sharedAt !== b.sharedAt) return b.sharedAt - a.sharedAt;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}
