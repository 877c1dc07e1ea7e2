import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { TeamNote } from '../../../utils/domain/note.ts';
import type { ReviewEvent } from '../../../utils/domain/review.ts';
import type { MembershipRecord } from '../../db/queries/membership.ts';
import type { RevisionRecord } from '../../db/queries/note-revision.ts';
import type { NoteRecord } from '../../db/queries/note.ts';
import type { EventRecord } from '../../db/queries/review-event.ts';
import type { ContentWork } from './content-work.ts';

/**
 * What one batch of mutations works on: everything it needs was read and locked before, everything it
 * changes is written after. In between nothing touches the database, so deciding is plain code.
 */
export type Work = {
  personId: string;
  now: number;
  /** Memberships of the person, by team. */
  memberships: ReadonlyMap<string, MembershipRecord>;
  /** Notes by id as they stand after the mutations decided so far. */
  notes: Map<string, NoteRecord>;
  /** Events by id, of the notes above and those that a mutation names. */
  events: Map<string, EventRecord>;
  /** Notes as they were read; a note that is missing here is new. */
  before: ReadonlyMap<string, NoteRecord>;
  newEvents: EventRecord[];
  revisions: RevisionRecord[];
  /** Notes that this batch takes back, with the revision that did; one may be shared again by the same batch. */
  withdrawn: Map<string, number>;
  /** What concerns the team's own content. */
  team: ContentWork;
};

/** A shared note as a reader sees it; null for a note that is not shared. */
export function toTeamNote(note: NoteRecord, readerId: string): TeamNote | null {
  if (note.content === null) return null;
  return { ...toNoteDoc(note, note.content), mine: note.ownerId === readerId };
}

/** A note as it lies in the log, where the reader is not known yet. It carries no author id (PULL-5). */
export type NoteDoc = Pick<
  NoteRecord,
  'id' | 'teamId' | 'authorName' | 'rev' | 'sharedAt' | 'editedAt'
> & { content: NoteContent };

export function toNoteDoc(note: NoteRecord, content: NoteContent): NoteDoc {
  const { id, teamId, authorName, rev, sharedAt, editedAt } = note;
  return { id, teamId, content, authorName, rev, sharedAt, editedAt };
}

/** A review event as every reader sees it. */
export function toReviewEvent({
  id,
  noteId,
  teamId,
  action,
  byName,
  at,
}: EventRecord): ReviewEvent {
  return { id, noteId, teamId, action, byName, at };
}
