import { isMassRemoval } from '../../domain/mass-removal.ts';
import { MASS_REMOVAL } from '../../domain/sync-problem.ts';
import { teamSpace, type Cursor, type Op, type PullResponse } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { readFeltTime } from '../meta/felt-time.ts';
import { countAsked, readQuestion, writeQuestion } from '../meta/removal-question.ts';
import type { RemovalQuestion } from '../tables/meta-row.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { applyTeams, fits } from './apply-pull.ts';
import { tablesOfForgetting } from './forget-team.ts';

/**
 * How long what was removed from elsewhere counts together with what comes next, in milliseconds of felt time: one
 * day. A mass removal may come in small pages, over broken runs and restarts, to two backgrounds in turn.
 */
const TOGETHER_MS = 24 * 60 * 60_000;

/** Notes named by removals, by the space that names them. */
type Named = RemovalQuestion['spaces'];

const teamOfSpace = (spaceId: string) => spaceId.slice(teamSpace('').length);

/** What several pages of one run say is deleted. */
function listDeleted(pages: readonly PullResponse[]): Named {
  const isDeletion = (op: Op) => op.op === 'remove' && op.entity === 'note' && op.why === 'deleted';
  const named: Named = {};
  for (const { spaces, teams } of pages) {
    const member = new Set(teams.map(({ id }) => teamSpace(id)));
    for (const [spaceId, { ops, epoch }] of Object.entries(spaces)) {
      if (!member.has(spaceId)) continue;
      const noteIds = ops.filter(isDeletion).map(({ id }) => id);
      if (noteIds.length === 0) continue;
      named[spaceId] = { epoch, noteIds: [...(named[spaceId]?.noteIds ?? []), ...noteIds] };
    }
  }
  return named;
}

/** Those of the named that would go to the bin: own notes which that team has, without changes of one's own. */
async function listGoing(db: Database, named: Named): Promise<Named> {
  const waiting = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
  const goes = (row: OwnNoteRow | undefined, spaceId: string) =>
    row?.remote?.teamId === teamOfSpace(spaceId) &&
    !waiting.has(row.id) &&
    !row.conflict &&
    row.sync !== 'refused';
  const going: Named = {};
  for (const [spaceId, { epoch, noteIds }] of Object.entries(named)) {
    const rows = await db.notes.bulkGet(noteIds);
    const ids = noteIds.filter((_, i) => goes(rows[i], spaceId));
    if (ids.length > 0) going[spaceId] = { epoch, noteIds: [...new Set(ids)] };
  }
  return going;
}

/** Whether a question is about this very removal: the space, its epoch and the note. */
function isAbout(
  question: RemovalQuestion,
  spaceId: string,
  epoch: number,
): (id: string) => boolean {
  const asked = question.spaces[spaceId];
  const ids = new Set(asked?.epoch === epoch ? asked.noteIds : []);
  return (id) => ids.has(id);
}

/**
 * Ids of what went from here without a word in the time before, and of what a standing question names of that. What
 * was decided on bears a mark and counts no more.
 */
async function listLately(
  db: Database,
  standing: RemovalQuestion | null,
  now: number,
): Promise<string[]> {
  const since = (await readFeltTime(db, now)) - TOGETHER_MS;
  const named = new Set(standing?.binned);
  const rows = await db.trash
    .filter(({ id, why, feltAt = Infinity, batch, backAs }) => {
      const isOpen = why === 'elsewhere' && batch === undefined && backAs === undefined;
      return isOpen && (feltAt > since || named.has(id));
    })
    .toArray();
  return rows.map(({ id }) => id);
}

/**
 * The question that these removals raise; null when they may be applied. What was answered does not count, but is
 * part of the next question, should there be one: then the person sees all of it.
 */
async function ask(
  db: Database,
  going: Named,
  now: number,
  batch: string,
): Promise<RemovalQuestion | null> {
  const before = await readQuestion(db);
  const standing = before?.allow === null ? before : null;
  const spaces = Object.entries(going);
  const news = spaces.flatMap(([spaceId, { epoch, noteIds }]) => {
    const isAnswered = before && !standing ? isAbout(before, spaceId, epoch) : () => false;
    return noteIds.filter((id) => !isAnswered(id));
  });
  if (news.length === 0) return null;
  const binned = await listLately(db, standing, now);
  const question = { batch, spaces: going, binned, allow: null };
  // A question that stands is not taken back because fewer notes are left of it: they would go without a word.
  const isStanding = spaces.some(([spaceId, { epoch, noteIds }]) => {
    return standing && noteIds.some(isAbout(standing, spaceId, epoch));
  });
  if (isStanding) return question;
  const count = news.length + binned.length;
  if (count <= MASS_REMOVAL.notes) return null;
  const shared = await db.notes.filter(({ remote }) => remote !== null).count();
  return isMassRemoval(count, shared + binned.length) ? question : null;
}

/**
 * What concerns other people's notes waits for nobody: they are theirs to take back, and the server is the authority
 * for that. So is who belongs to a team. No cursor moves, so it is all told again later.
 * Answers with the keys of the changed places.
 */
async function letOthersGo(db: Database, pages: readonly PullResponse[]): Promise<string[]> {
  const placeKeys: string[] = [];
  for (const page of pages) {
    await applyTeams(db, page);
    for (const [spaceId, { ops }] of Object.entries(page.spaces)) {
      const ids = ops.flatMap((op) => (op.op === 'remove' ? [op.id] : []));
      const rows = await db.teamNotes.bulkGet(ids);
      const teamId = teamOfSpace(spaceId);
      const gone = rows.flatMap((row) => (row?.teamId === teamId ? [row] : []));
      const goneIds = gone.map(({ id }) => id);
      await db.teamNotes.bulkDelete(goneIds);
      await db.reviews.where('noteId').anyOf(goneIds).delete();
      placeKeys.push(...gone.map(({ placeKey }) => placeKey));
    }
  }
  return placeKeys;
}

/**
 * Weighs the next pages of a pull before any of them is applied. Answers with the number of own notes that would go
 * when these are more than go without the person's word: then none of it may be applied, and the question stands in
 * the database, about exactly these notes. Null: the pages may be applied.
 *
 * Weighed are explicit deletions alone. What is recalled, left out, told anew after a restore, or of a team that was
 * left, stays on the device and loses nobody a text.
 */
export async function weighPull(
  db: Database,
  asked: Record<string, Cursor>,
  pages: readonly PullResponse[],
  now: number,
  newId: () => string,
): Promise<{ count: number; placeKeys: string[] } | null> {
  const named = listDeleted(pages);
  if (Object.keys(named).length === 0) return null;
  return inTransaction(db, 'rw', [...tablesOfForgetting(db), db.trash, db.meta], async () => {
    if (!(await fits(db, asked))) return null;
    const question = await ask(db, await listGoing(db, named), now, newId());
    if (!question) return null;
    await writeQuestion(db, question);
    return { count: countAsked(question), placeKeys: await letOthersGo(db, pages) };
  });
}
