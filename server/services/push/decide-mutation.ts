import { isDeepStrictEqual } from 'node:util';

import { contentProblem, type NoteContent } from '../../../utils/domain/note-content.ts';
import { mayReview } from '../../../utils/domain/team.ts';
import {
  isContentMutation,
  type Mutation,
  type RejectionCode,
} from '../../../utils/protocol/mutation.ts';
import type { MutationResult } from '../../../utils/protocol/push.ts';
import type { NoteRecord } from '../../db/queries/note.ts';
import { decideContentMutation } from './decide-content.ts';
import { toTeamNote, type Work } from './note-work.ts';

type Args<Name extends Mutation['name']> = Extract<Mutation, { name: Name }>['args'];

/** Longest note content as JSON, in UTF-16 units, unknown fields of newer versions included. */
const MAX_CONTENT_JSON = 64 * 1024;

/** Decides one mutation and changes `work` accordingly. Rules: utils/protocol/SPEC.md, "Mutations". */
export function decideMutation(work: Work, mutation: Mutation): MutationResult {
  if (isContentMutation(mutation)) return decideContentMutation(work, mutation);
  if (mutation.name === 'note.share@1') return shareNote(work, mutation.args);
  if (mutation.name === 'note.edit@1') return editNote(work, mutation.args);
  if (mutation.name === 'review.add@1') return addReview(work, mutation.args);
  const status = mutation.name === 'note.recall@1' ? 'recalled' : 'deleted';
  return withdrawNote(work, mutation.args.id, status);
}

function shareNote(work: Work, { id, teamId, content }: Args<'note.share@1'>): MutationResult {
  const membership = work.memberships.get(teamId);
  if (membership === undefined) return rejected('not_member');
  const problem = refusedContent(content);
  if (problem !== null) return rejected(problem);
  const known = work.notes.get(id);
  if (known !== undefined && known.ownerId !== work.personId)
    return rejected(mayRead(work, known) ? 'not_author' : 'unknown_note');
  if (known?.status === 'deleted') return rejected('unknown_note');
  if (known?.status === 'shared' && known.teamId === teamId)
    return isDeepStrictEqual(known.content, content)
      ? accepted(known.rev)
      : conflict(work, known, content, 0);
  if (known !== undefined) keepReplaced(work, known);
  return accepted(
    put(work, {
      id,
      teamId,
      ownerId: work.personId,
      authorName: membership.name,
      status: 'shared',
      rev: (known?.rev ?? 0) + 1,
      content,
      sharedAt: work.now,
      editedAt: work.now,
      state: stateIn(work, id, teamId),
    }),
  );
}

function editNote(work: Work, { id, content, baseRev }: Args<'note.edit@1'>): MutationResult {
  const found = findOwn(work, id);
  if (found.kind === 'rejected') return found;
  const { note } = found;
  if (note.status === 'deleted') return rejected('unknown_note');
  if (!work.memberships.has(note.teamId)) return rejected('not_member');
  if (note.content === null) return rejected('recalled');
  const problem = refusedContent(content);
  if (problem !== null) return rejected(problem);
  if (isDeepStrictEqual(note.content, content)) return accepted(note.rev);
  if (note.rev !== baseRev) return conflict(work, note, content, knownRevision(note, baseRev));
  keepReplaced(work, note);
  return accepted(put(work, { ...note, content, rev: note.rev + 1, editedAt: work.now }));
}

/** Recall and delete are the author's right even after leaving the team: nothing is read by them. */
function withdrawNote(work: Work, id: string, status: 'recalled' | 'deleted'): MutationResult {
  const found = findOwn(work, id);
  if (found.kind === 'rejected') return found;
  const { note } = found;
  if (note.status === status || note.status === 'deleted') return accepted(note.rev);
  const rev = note.rev + 1;
  // What this batch itself replaced goes, too.
  work.revisions = work.revisions.filter(({ noteId }) => noteId !== id);
  work.withdrawn.set(id, rev);
  return accepted(put(work, { ...note, status, content: null, rev, editedAt: work.now }));
}

function addReview(work: Work, { id, noteId, action }: Args<'review.add@1'>): MutationResult {
  const note = work.notes.get(noteId);
  const membership = note === undefined ? undefined : work.memberships.get(note.teamId);
  if (note === undefined || membership === undefined || note.status === 'deleted')
    return rejected('unknown_note');
  if (!mayReview(membership.role)) return rejected('not_reviewer');
  if (note.status === 'recalled') return rejected('recalled');
  const known = work.events.get(id);
  if (known !== undefined)
    return known.actorId === work.personId && known.noteId === noteId
      ? accepted(null)
      : rejected('invalid');
  if (saysNothing(action)) return rejected('empty');
  const { teamId } = note;
  const event = { id, noteId, teamId, actorId: work.personId, byName: membership.name, action };
  work.newEvents.push({ ...event, at: work.now });
  work.events.set(id, { ...event, at: work.now });
  work.notes.set(noteId, { ...note, state: stateIn(work, noteId, teamId) });
  return accepted(null);
}

function saysNothing(action: Args<'review.add@1'>['action']): boolean {
  if (action.kind === 'decided') return action.reason.trim() === '';
  return action.kind === 'answered' && action.text.trim() === '';
}

/** State of a note from those of its events that belong to the team it is shared with. */
function stateIn(work: Work, noteId: string, teamId: string): NoteRecord['state'] {
  const events = [...work.events.values()].filter(
    (event) => event.noteId === noteId && event.teamId === teamId,
  );
  if (events.some((event) => event.action.kind === 'decided')) return 'decided';
  return events.length > 0 ? 'seen' : 'shared';
}

type Found = { kind: 'found'; note: NoteRecord } | Extract<MutationResult, { kind: 'rejected' }>;

/** A note of this person. Whoever may not read a note does not learn that it exists. */
function findOwn(work: Work, id: string): Found {
  const note = work.notes.get(id);
  if (note === undefined || note.status === 'deleted')
    return note?.ownerId === work.personId ? { kind: 'found', note } : rejected('unknown_note');
  if (note.ownerId === work.personId) return { kind: 'found', note };
  return rejected(mayRead(work, note) ? 'not_author' : 'unknown_note');
}

function mayRead(work: Work, note: NoteRecord): boolean {
  return note.status === 'shared' && work.memberships.has(note.teamId);
}

function refusedContent(content: NoteContent): RejectionCode | null {
  const problem = contentProblem(content);
  if (problem !== null) return problem.kind === 'empty' ? 'empty' : 'too_long';
  return JSON.stringify(content).length > MAX_CONTENT_JSON ? 'too_long' : null;
}

/** What a sender claims to have started from, where this note ever had such a revision; else 0. */
function knownRevision(note: NoteRecord, claimed: number): number {
  return Number.isInteger(claimed) && claimed > 0 && claimed < note.rev ? claimed : 0;
}

function put(work: Work, note: NoteRecord): number {
  work.notes.set(note.id, note);
  return note.rev;
}

function keepReplaced(work: Work, { id, rev, content }: NoteRecord) {
  if (content !== null) work.revisions.push({ noteId: id, rev, why: 'replaced', content });
}

function conflict(work: Work, note: NoteRecord, losing: NoteContent, rev: number): MutationResult {
  work.revisions.push({ noteId: note.id, rev, why: 'conflict', content: losing });
  const current = toTeamNote(note, work.personId);
  return current === null ? rejected('recalled') : { kind: 'conflict', current };
}

function accepted(rev: number | null): MutationResult {
  return { kind: 'ok', rev };
}

function rejected(code: RejectionCode) {
  return { kind: 'rejected', code } as const;
}
