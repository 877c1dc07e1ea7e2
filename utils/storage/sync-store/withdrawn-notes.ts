import type { NoteMutation } from '../../protocol/mutation.ts';
import type { MutationResult } from '../../protocol/push.ts';
import type { Database } from '../database.ts';
import { isWithdrawal } from '../outbox/queue-changes.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';

/** So many are remembered; the oldest are forgotten first. Two ids each, some 200 bytes. */
export const MOST_WITHDRAWN = 5_000;

/** Remembers that a note was taken back from a team. */
export async function rememberWithdrawn(
  db: Database,
  noteId: string,
  teamId: string,
): Promise<void> {
  await forgetWithdrawn(db, noteId, teamId);
  await db.withdrawn.add({ v: 1, noteId, teamId });
  const surplus = (await db.withdrawn.count()) - MOST_WITHDRAWN;
  if (surplus <= 0) return;
  await db.withdrawn.bulkDelete(await db.withdrawn.orderBy('order').limit(surplus).primaryKeys());
}

/** The note is shared with this team again, by its author's wish. */
export async function forgetWithdrawn(db: Database, noteId: string, teamId: string): Promise<void> {
  await db.withdrawn.where('[noteId+teamId]').equals([noteId, teamId]).delete();
}

/** Ids of the notes that were taken back from a team. */
export async function listWithdrawn(db: Database, teamId: string): Promise<Set<string>> {
  const rows = await db.withdrawn.toArray();
  return new Set(rows.filter((row) => row.teamId === teamId).map(({ noteId }) => noteId));
}

/** Which of these notes were taken back from any team. */
export async function findWithdrawn(db: Database, noteIds: string[]): Promise<Set<string>> {
  if ((await db.withdrawn.count()) === 0) return new Set();
  const rows = await db.withdrawn.toArray();
  const asked = new Set(noteIds);
  return new Set(rows.flatMap(({ noteId }) => (asked.has(noteId) ? [noteId] : [])));
}

/** The teams in which a note can be read, or no more, since a mutation was answered. */
export function movedBy(
  { remote }: OwnNoteRow,
  { name, args }: NoteMutation,
  result: MutationResult,
): { from: string | null; to: string | null } {
  const before = remote?.teamId ?? null;
  if (result.kind !== 'ok') return { from: null, to: null };
  if (name === 'note.edit@1') return { from: null, to: before };
  const to = name === 'note.share@1' ? args.teamId : null;
  const hasLeft = isWithdrawal({ name }) || to !== null;
  return { from: hasLeft && before !== to ? before : null, to };
}
