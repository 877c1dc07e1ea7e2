import type { Direction } from '../../../utils/domain/note-content.ts';
import type { TeamState } from '../../../utils/domain/note-state.ts';
import type { Place } from '../../../utils/domain/place.ts';
import type { JourneyStep, Touchpoint } from '../../../utils/domain/taxonomy.ts';
import { firstRow, rowsPlannedAnew, type Queryable } from '../client.ts';
import { evenText, noteColumns, type NoteRecord } from './note.ts';

/** A note in the eyes of one reader. */
export type ReadableNote = NoteRecord & { mine: boolean };

export type InboxFilter = {
  state?: TeamState | undefined;
  touchpoint?: Touchpoint | undefined;
  journeyStep?: JourneyStep | undefined;
  direction?: Direction | undefined;
  product?: Place['product'] | undefined;
  /** Words that all must stand in the note, its place's title or key. */
  text?: string | undefined;
};
export type InboxPosition = { sharedAt: number; id: string };

type Reader = { readerId: string; teamId: string };

/** Notes of a team, newest first, after a position. */
export function listInbox(
  db: Queryable,
  input: Reader & { filter: InboxFilter; after: InboxPosition | null; limit: number },
): Promise<ReadableNote[]> {
  const { text, values } = where(input);
  const after = input.after;
  if (after !== null) values.push(after.sharedAt, after.id);
  const position =
    after === null
      ? ''
      : `AND (n.shared_at, n.id) < ($${values.length - 1}, $${values.length}::uuid)`;
  values.push(input.limit);
  return rowsPlannedAnew(
    db,
    `SELECT ${noteColumns}, n.mine FROM readable_note n WHERE ${text} ${position}
     ORDER BY n.shared_at DESC, n.id DESC LIMIT $${values.length}`,
    values,
  );
}

/** How many notes the filter lets through. */
export async function countInbox(
  db: Queryable,
  input: Reader & { filter: InboxFilter },
): Promise<number> {
  const { text, values } = where(input);
  const [found] = await rowsPlannedAnew<{ total: number }>(
    db,
    `SELECT count(*) AS total FROM readable_note n WHERE ${text}`,
    values,
  );
  return found?.total ?? 0;
}

/** One note, where this reader may read it. */
export function findReadableNote(
  db: Queryable,
  { readerId, teamId, noteId }: Reader & { noteId: string },
): Promise<ReadableNote | null> {
  return firstRow(
    db,
    `SELECT ${noteColumns}, n.mine FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2 AND n.id = $3`,
    [readerId, teamId, noteId],
  );
}

/** Conditions and their values. Only the column names below ever become part of the SQL text. */
function where({ readerId, teamId, filter }: Reader & { filter: InboxFilter }) {
  const values: unknown[] = [readerId, teamId];
  const conditions = ['n.reader_id = $1', 'n.team_id = $2'];
  const add = (condition: (place: string) => string, value: unknown) => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (filter.state !== undefined) add((p) => `n.state = ${p}`, filter.state);
  if (filter.touchpoint !== undefined)
    add((p) => `n.touchpoints @> ARRAY[${p}]`, filter.touchpoint);
  if (filter.journeyStep !== undefined) add((p) => `n.journey_step = ${p}`, filter.journeyStep);
  if (filter.direction !== undefined) add((p) => `n.direction = ${p}`, filter.direction);
  if (filter.product !== undefined) add((p) => `n.product = ${p}`, filter.product);
  // Every word must stand somewhere in the note, in any order.
  for (const word of wordsOf(filter.text ?? '')) add((p) => `n.search LIKE ${p}`, `%${word}%`);
  return { text: conditions.join(' AND '), values };
}

/** Words more than this only cost. */
const MAX_WORDS = 8;

function wordsOf(text: string): string[] {
  const words = evenText(text).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  return words.map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`));
}
