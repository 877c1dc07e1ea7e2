import { teamSpace } from '../../../utils/protocol/pull.ts';
import type { NoteRecord } from '../../db/queries/note.ts';
import type { LogEntry } from '../../db/queries/space.ts';
import { changedContent, toContentDoc } from './content-work.ts';
import { toNoteDoc, toReviewEvent, type Work } from './note-work.ts';

/**
 * What the spaces must hear of a batch: for every note and event that changed its last operation,
 * by space. A note comes before its events.
 */
export function projectWork(work: Work): Map<string, LogEntry[]> {
  const spaces = new Map<string, LogEntry[]>();
  const tell = (teamId: string, entry: LogEntry) => {
    const space = teamSpace(teamId);
    const told = spaces.get(space);
    if (told) told.push(entry);
    else spaces.set(space, [entry]);
  };
  for (const note of changedNotes(work)) {
    const before = work.before.get(note.id);
    if (before?.status === 'shared' && before.teamId !== note.teamId) leave(work, before, tell);
    if (note.content === null) {
      // A note that came and went in one batch was never in this space: there is nobody to tell.
      if (before?.teamId === note.teamId) leave(work, note, tell);
    } else if (before === undefined || before.rev !== note.rev) {
      const doc = toNoteDoc(note, note.content);
      tell(note.teamId, { entity: 'note', id: note.id, doc, why: null, ownerId: note.ownerId });
      if (before !== undefined && hasReturned(before, note)) returnEvents(work, note, tell);
    }
  }
  for (const event of work.newEvents)
    if (work.notes.get(event.noteId)?.teamId === event.teamId && isShared(work, event.noteId))
      tell(event.teamId, {
        entity: 'review',
        id: event.id,
        doc: toReviewEvent(event),
        why: null,
        ownerId: null,
      });
  for (const content of changedContent(work.team)) {
    const { id, teamId, proposerId: ownerId } = content;
    const doc = toContentDoc(content);
    if (doc !== null) tell(teamId, { entity: 'content', id, doc, why: null, ownerId });
    else if (work.team.before.has(id))
      tell(teamId, { entity: 'content', id, doc: null, why: 'deleted', ownerId });
  }
  return spaces;
}

type Tell = (teamId: string, entry: LogEntry) => void;

/** Notes that are not as they were read, new ones included. */
export function changedNotes(work: Work): NoteRecord[] {
  return [...work.notes.values()].filter((note) => work.before.get(note.id) !== note);
}

function isShared(work: Work, noteId: string): boolean {
  return work.notes.get(noteId)?.status === 'shared';
}

function hasReturned(before: NoteRecord, note: NoteRecord): boolean {
  return before.status !== 'shared' || before.teamId !== note.teamId;
}

/** Takes a note and its events out of the space of `gone.teamId`. */
function leave(work: Work, gone: NoteRecord, tell: Tell) {
  const why = gone.status === 'deleted' ? 'deleted' : 'recalled';
  tell(gone.teamId, { entity: 'note', id: gone.id, doc: null, why, ownerId: gone.ownerId });
  for (const event of eventsBefore(work, gone))
    tell(gone.teamId, { entity: 'review', id: event.id, doc: null, why, ownerId: null });
}

/** Events of a note that is shared again stand where they stood. */
function returnEvents(work: Work, note: NoteRecord, tell: Tell) {
  for (const event of eventsBefore(work, note))
    tell(note.teamId, {
      entity: 'review',
      id: event.id,
      doc: toReviewEvent(event),
      why: null,
      ownerId: null,
    });
}

/** Events of the note in its team that were there before this batch. */
function eventsBefore(work: Work, { id, teamId }: NoteRecord) {
  const added = new Set(work.newEvents.map((event) => event.id));
  return [...work.events.values()].filter(
    (event) => event.noteId === id && event.teamId === teamId && !added.has(event.id),
  );
}
