import { isMassRemoval } from '../../domain/mass-removal.ts';
import { MASS_REMOVAL } from '../../domain/sync-problem.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { isFrozen, type NewOutboxRow, type OutboxRow } from '../tables/outbox-row.ts';

/** What the server is known to show of these notes, by note: the team. */
async function readTeams(db: Database, ids: string[]): Promise<Map<string, string>> {
  const own = await db.notes.bulkGet(ids);
  const binned = await db.trash.bulkGet(ids);
  return new Map(
    ids.flatMap((id, i) => {
      const remote = (own[i] ?? binned[i]?.row)?.remote;
      return remote ? [[id, remote.teamId] as const] : [];
    }),
  );
}

/**
 * Notes that would be taken back from those who read them, by wishes that the server has never heard. A wish that it
 * had acknowledged and lost with its memory (PULL-12) is no news to the person: it goes at once.
 */
async function listNews(db: Database, rows: readonly OutboxRow[]): Promise<string[]> {
  const teams = await readTeams(db, [...new Set(rows.map(({ noteId }) => noteId))]);
  const known = await db.withdrawn
    .where('[noteId+teamId]')
    .anyOf([...teams])
    .toArray();
  const again = new Set(known.map(({ noteId }) => noteId));
  return [...teams.keys()].filter((id) => !again.has(id));
}

/** How many own notes the server is known to show, those that lie in the bin here included. */
async function countShown(db: Database): Promise<number> {
  const [own, binned] = await Promise.all([
    db.notes.filter(({ remote }) => remote !== null).count(),
    db.trash.filter(({ row }) => row.remote !== null).count(),
  ]);
  return own + binned;
}

/** Whether so many of so many need the person's word. */
async function needWord(db: Database, noteIds: readonly string[]): Promise<boolean> {
  if (noteIds.length <= MASS_REMOVAL.notes) return false;
  return isMassRemoval(noteIds.length, await countShown(db));
}

/**
 * What is to wait of these notes. Beside a question that stands, a few more are wishes of their own: somebody
 * who takes back one note today waits for no answer about yesterday's thirty.
 */
async function chooseHeld(
  db: Database,
  news: readonly string[],
  rows: readonly OutboxRow[],
): Promise<string[]> {
  if (!(await needWord(db, news))) return [];
  const waiting = new Set(rows.flatMap(({ isHeld, noteId }) => (isHeld ? [noteId] : [])));
  const asked = news.filter((id) => waiting.has(id));
  const fresh = news.filter((id) => !waiting.has(id));
  const areApart = (await needWord(db, asked)) && !(await needWord(db, fresh));
  return areApart ? asked : [...news];
}

/** The row as a new one, held, without its place in the queue. */
function toHeld(row: OutboxRow): NewOutboxRow {
  const held: Partial<OutboxRow> & NewOutboxRow = { ...row, isHeld: true };
  delete held.order;
  return held;
}

/** Moves all that waits of these notes behind everything else: what is sent always lies in front. */
async function hold(db: Database, noteIds: string[]): Promise<void> {
  const rows = (await db.outbox.where('noteId').anyOf(noteIds).sortBy('order')).filter(
    (row) => !isFrozen(row),
  );
  const [first] = rows;
  const behind = first ? await db.outbox.where('order').aboveOrEqual(first.order).count() : 0;
  if (behind === rows.length && rows.every(({ isHeld }) => isHeld)) return;
  await db.outbox.bulkDelete(rows.map(({ order }) => order));
  await db.outbox.bulkAdd(rows.map(toHeld));
}

async function letGo(db: Database, rows: readonly OutboxRow[]): Promise<void> {
  const ids = rows.filter(({ isHeld }) => isHeld).map(({ noteId }) => noteId);
  if (ids.length > 0)
    await db.outbox
      .where('noteId')
      .anyOf(ids)
      .modify((row) => {
        delete row.isHeld;
      });
}

/**
 * Weighs what is to be taken back from teams and was never sent: deletions and recalls that have gathered while this
 * device was offline, asleep or held back. So many of them at once may be a mistake and wait
 * for the person's word; everything else goes on, a few later ones included. Who deletes 25 notes one after the other while connected is never
 * asked, for each is sent as its time for undo ends. Answers with the number of notes that are held; null when
 * none is.
 */
export async function holdWithdrawals(db: Database): Promise<number | null> {
  // Asked before every push, and almost always all there is to ask.
  if ((await db.outbox.where('takesBack').equals(1).count()) === 0) return null;
  const tables = [db.outbox, db.notes, db.trash, db.withdrawn];
  return inTransaction(db, 'rw', tables, async () => {
    const marked = await db.outbox.where('takesBack').equals(1).toArray();
    const rows = marked.filter((row) => !isFrozen(row) && !row.isAllowed);
    const news = rows.length > MASS_REMOVAL.notes ? await listNews(db, rows) : [];
    const held = await chooseHeld(db, news, rows);
    if (held.length === 0) {
      await letGo(db, rows);
      return null;
    }
    await hold(db, held);
    return held.length;
  });
}

/**
 * Whether anything waits that can be sent. What is held lies behind all else but what came after it, so the first and
 * the last row tell.
 */
export async function hasSendable(db: Database): Promise<boolean> {
  const [first, last] = await Promise.all([
    db.outbox.orderBy('order').first(),
    db.outbox.orderBy('order').last(),
  ]);
  return [first, last].some((row) => row !== undefined && !row.isHeld);
}

/** Rows that wait for the person's word, in order. */
export async function listHeld(db: Database): Promise<OutboxRow[]> {
  const marked = await db.outbox.where('takesBack').equals(1).toArray();
  const ids = marked.filter(({ isHeld }) => isHeld).map(({ noteId }) => noteId);
  return (await db.outbox.where('noteId').anyOf(ids).sortBy('order')).filter((row) => row.isHeld);
}
