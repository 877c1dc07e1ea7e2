import { firstRow, rowsPlannedAnew, type Queryable } from '../client.ts';
import { countInbox, listReadableNotes, type InboxPosition, type ReadableNote } from './inbox.ts';
import { evenText } from './note.ts';
import { conditionsOf, newestFirst, type SearchQuestion as Question } from './search-conditions.ts';
import { searchFilter } from './search-filter.ts';
import { askIndex, planIndex } from './search-index.ts';

/** A page of a search. `total` is what was counted; `isMore` says that there are more than that. */
export type FoundNotes = { notes: ReadableNote[]; total: number; isMore: boolean };

/** Words more than this only cost. */
const MAX_WORDS = 8;

/** How far a search goes. */
const usualReach = {
  /** A person who has found a thousand notes needs other words, not their exact number. */
  mostCounted: 1_000,
  /** What is found more often than this among the newest notes is frequent: it is not counted to its end. */
  few: 50,
  /** The newest notes, looked through first: some 5 milliseconds. */
  newest: 5_000,
  /** Notes that one statement looks through at most: a fraction of a second, whatever they say. */
  piece: 50_000,
};
type Reach = typeof usualReach;

/** The words that a text asks for. */
export function wordsOf(text: string): string[] {
  return evenText(text).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
}

/**
 * Notes in which all words stand, newest first, after a position. What is frequent is found soon by looking at
 * the newest notes; what is seldom, by the index of all texts, or by looking at all that a narrow filter lets
 * through. Each alone would be slow where another is quick.
 */
export async function searchInbox(
  db: Queryable,
  input: Question & { after: InboxPosition | null; limit: number },
  reach: Reach = usualReach,
): Promise<FoundNotes> {
  const { readerId, teamId, after, limit } = input;
  const { found, isAll, inOrder } = await findFew(db, input, reach);
  const known = found.filter((one) => after === null || newestFirst(one, after) > 0);
  const isEnough = isAll || (inOrder && known.length >= limit);
  const page = isEnough
    ? known.toSorted(newestFirst)
    : (await lookThrough(db, input, { after, atLeast: limit }, reach)).found;
  const ids = page.slice(0, limit).map(({ id }) => id);
  const notes = ids.length === 0 ? [] : await listReadableNotes(db, { readerId, teamId, ids });
  return { notes, total: isAll ? found.length : roundDown(found.length, reach), isMore: !isAll };
}

/** `inOrder`: where it is not all, it is the newest of all. */
type Found = { found: InboxPosition[]; isAll: boolean; inOrder: boolean };

/** All notes that fit, where they are few; otherwise some of them. */
async function findFew(db: Queryable, question: Question, reach: Reach): Promise<Found> {
  const newest = await look(db, question, { after: null, limit: reach.newest });
  const all = await countInbox(db, { ...question, filter: {} });
  const isAll = all <= reach.newest;
  if (isAll || newest.length > reach.few) return { found: newest, isAll, inOrder: true };
  const plan = await planIndex(db, question);
  const filtered = await countInbox(db, question);
  // Which of the two has fewer notes to look at: the filter, or the index.
  const isNarrow = plan === null ? filtered < all : filtered <= all * plan.share;
  if (filtered <= reach.newest || (isNarrow && filtered <= reach.piece)) {
    const found = await searchFilter(db, question);
    return { found, isAll: true, inOrder: true };
  }
  if (plan === null)
    return lookThrough(db, question, { after: null, atLeast: reach.few + 1 }, reach);
  const { pieces } = plan;
  const found = await askIndex(db, question, { pieces, limit: reach.mostCounted + 1 });
  return { found, isAll: found.length <= reach.mostCounted, inOrder: false };
}

/** The next round number below: what is said to be "more than" it may be one more. */
function roundDown(count: number, { few, mostCounted }: Reach): number {
  const below = Math.min(count - 1, mostCounted);
  return below - (below % (below < 2 * few ? few : 2 * few));
}

/** Looks at one note after the other, newest first, until enough of them fit or there are no more. */
async function lookThrough(
  db: Queryable,
  question: Question,
  { after, atLeast }: { after: InboxPosition | null; atLeast: number },
  reach: Reach,
): Promise<Found> {
  const found: InboxPosition[] = [];
  for (let from = after, limit = reach.newest; ; limit = reach.piece) {
    found.push(...(await look(db, question, { after: from, limit })));
    if (found.length >= atLeast) return { found, isAll: false, inOrder: true };
    from = await endOf(db, question, { after: from, limit });
    if (from === null) return { found, isAll: true, inOrder: true };
  }
}

type Stretch = { after: InboxPosition | null; limit: number };

/** Which of the next notes fit, newest first. */
function look(db: Queryable, question: Question, stretch: Stretch): Promise<InboxPosition[]> {
  const { values, next } = stretchOf(question, stretch);
  return rowsPlannedAnew(
    db,
    `SELECT n.id, n.shared_at AS "sharedAt" FROM (SELECT n.* ${next} LIMIT $3) n
     WHERE ${conditionsOf(values, question)} ORDER BY n.shared_at DESC, n.id DESC`,
    values,
  );
}

/** The last of the next notes; null where they are not so many. */
function endOf(db: Queryable, question: Question, stretch: Stretch): Promise<InboxPosition | null> {
  const { values, next } = stretchOf(question, stretch);
  const text = `SELECT n.id, n.shared_at AS "sharedAt" ${next} OFFSET $3::int - 1 LIMIT 1`;
  return firstRow(db, text, values);
}

function stretchOf({ readerId, teamId }: Question, { after, limit }: Stretch) {
  const values: unknown[] = [readerId, teamId, limit];
  const behind =
    after === null
      ? ''
      : `AND (n.shared_at, n.id) < ($${values.push(after.sharedAt)}, $${values.push(after.id)}::uuid)`;
  const next = `FROM readable_note n WHERE n.reader_id = $1 AND n.team_id = $2 ${behind}
    ORDER BY n.shared_at DESC, n.id DESC`;
  return { values, next };
}
