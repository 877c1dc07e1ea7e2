import type { SyncState } from '../../domain/note-state.ts';
import type { Note, TeamNote } from '../../domain/note.ts';
import { placeKeyOf, type Place } from '../../domain/place.ts';

/** What the server is known to hold of a note: every answer of the server and nothing else moves it. */
export type RemoteState = {
  teamId: string;
  /** Revision that a local edit starts from; 0 while the server has yet to tell it (`unsure-remote.ts`). */
  rev: number;
  /** Fingerprint of the content at that revision. */
  content: string;
};

/**
 * A note of one's own and how far it has come. `v` is the shape of the row; new fields get defaults on
 * read, because an older copy of the extension may still write rows without them.
 */
export type OwnNoteRow = {
  id: string;
  v: 1;
  /** Derived from the note, for the indexes. */
  placeKey: string;
  editedAt: number;
  note: Note;
  sync: SyncState;
  remote: RemoteState | null;
  /** A `RejectionCode`; kept as text, because a newer server may have further reasons. */
  refusal: string | null;
  conflict: TeamNote | null;
  /** Which save of which draft this is, so that a repeated save is recognised; null when imported or pulled. */
  savedFrom: string | null;
  /** Counts the changes on this device. A draft remembers the one it started from. */
  version: number;
  /** The form for a new ticket in which it was written, when it was moved to the ticket. */
  cameFrom?: Place;
};

/** A row for a note that no server knows. */
export function freshRow(note: Note): OwnNoteRow {
  return {
    id: note.id,
    v: 1,
    placeKey: placeKeyOf(note.content.place),
    editedAt: note.editedAt,
    note,
    sync: 'none',
    remote: null,
    refusal: null,
    conflict: null,
    savedFrom: null,
    version: 1,
  };
}

/** The row after its note changed: indexes follow, the change is counted. */
export function withNote(row: OwnNoteRow, note: Note): OwnNoteRow {
  return {
    ...row,
    note,
    placeKey: placeKeyOf(note.content.place),
    editedAt: note.editedAt,
    version: row.version + 1,
  };
}

/** Fills in what an older version did not write. */
export function readOwnNoteRow(stored: Partial<OwnNoteRow> & Pick<OwnNoteRow, 'note'>): OwnNoteRow {
  return { ...freshRow(stored.note), ...stored };
}
