import type { TeamNote } from '../../domain/note.ts';
import type { Database } from '../database.ts';
import { fingerprint } from '../outbox/fingerprint.ts';
import { isUnsure } from '../outbox/unsure-remote.ts';
import { readRows } from '../read-rows.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { freshRow, withNote } from '../tables/own-note-row.ts';
import type { TeamNoteRow } from '../tables/team-note-row.ts';
import { toTeamNoteRow } from '../tables/team-note-row.ts';
import type { TrashRow } from '../tables/trash-row.ts';

/** What is known here of the notes that a page speaks of. */
export type KnownNotes = {
  own: Map<string, OwnNoteRow>;
  team: Map<string, TeamNoteRow>;
  binned: Map<string, TrashRow>;
  /** Notes with changes that the server has yet to answer. */
  waiting: Set<string>;
};

/** Reads what is known of these notes, in few requests. */
export async function readKnownNotes(db: Database, ids: string[]): Promise<KnownNotes> {
  const waiting = await db.outbox.orderBy('noteId').uniqueKeys();
  return {
    own: await readRows(db.notes, ids),
    team: await readRows(db.teamNotes, ids),
    binned: await readRows(db.trash, ids),
    waiting: new Set(waiting.map(String)),
  };
}

/** What the server holds by its own word. */
export function remoteOf({ teamId, rev, content }: TeamNote) {
  return { teamId, rev, content: fingerprint(content) };
}

function rowFromServer(doc: TeamNote): OwnNoteRow {
  const { id, content, teamId, sharedAt, editedAt } = doc;
  const audience = { kind: 'team' as const, teamId };
  const note = { id, content, audience, createdAt: sharedAt, editedAt };
  return { ...freshRow(note), sync: 'done', remote: remoteOf(doc) };
}

/**
 * One's own note as the server has it, laid under what this device has: local changes that wait always
 * win here and meet the server's version when they are pushed. Null when nothing changes. A row that is
 * `pending` without a conflict has changes whose time to be queued has come.
 */
export function mergeOwnPut(
  row: OwnNoteRow | undefined,
  doc: TeamNote,
  isWaiting: boolean,
): OwnNoteRow | null {
  if (!row) return rowFromServer(doc);
  if (row.conflict) return doc.rev > row.conflict.rev ? { ...row, conflict: doc } : null;
  const { remote } = row;
  const next = remoteOf(doc);
  const isOpen = isUnsure(remote) && remote.teamId === doc.teamId;
  if (isWaiting) return isOpen ? { ...row, remote: next } : null;
  if (row.sync === 'refused') return null;
  if (remote?.teamId === doc.teamId && doc.rev <= remote.rev) return null;

  const local = fingerprint(row.note.content);
  // What was sent did arrive, and its author has written on since.
  if (isOpen && local !== next.content && next.content === remote.content) {
    return { ...row, remote: next, sync: 'pending' };
  }
  // Nothing waits, yet the text is neither the last confirmed one nor the server's: it was changed
  // while the note was private, or nobody knows what became of it. Both stay, and the person chooses.
  if (local !== next.content && (isUnsure(remote) || local !== remote?.content)) {
    return { ...row, remote: next, conflict: doc, sync: 'pending' };
  }
  const audience = { kind: 'team' as const, teamId: doc.teamId };
  const note = { ...row.note, content: doc.content, editedAt: doc.editedAt, audience };
  return { ...withNote(row, note), remote: next, refusal: null, sync: 'done' };
}

/** A colleague's note; null when a newer revision is here already. */
export function mergeTeamPut(known: KnownNotes, doc: TeamNote): TeamNoteRow | null {
  const row = known.team.get(doc.id);
  const stale = row?.teamId === doc.teamId && row.note.rev > doc.rev;
  return stale ? null : toTeamNoteRow(doc);
}
