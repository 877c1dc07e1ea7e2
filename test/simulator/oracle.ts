import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { ReviewAction } from '../../utils/domain/review.ts';
import type { MutationResult } from '../../utils/protocol/push.ts';
import { canonicalJson } from '../../utils/storage/outbox/fingerprint.ts';
import { insist } from './violation.ts';
import { roleAt, type SentMutation, type World } from './world.ts';

/** A note as it must be, after everything that the server accepted. */
export type TrueNote = {
  id: string;
  owner: number;
  teamId: string;
  status: 'shared' | 'recalled' | 'deleted';
  /** null as soon as the note is not shared any more. */
  content: NoteContent | null;
  rev: number;
};
export type TrueEvent = { id: string; noteId: string; teamId: string; action: ReviewAction };
export type Truth = { notes: Map<string, TrueNote>; events: Map<string, TrueEvent> };

type Commit = { n: number; key: string; result: MutationResult; mark: string };
type Args = {
  id: string;
  teamId: string;
  noteId: string;
  content: NoteContent;
  baseRev: number;
  action: ReviewAction;
};
type Accepted = { n: number; person: number; name: string; args: Args; rev: number | null };

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

async function readCommits(world: World): Promise<Commit[]> {
  const { rows } = await world.database.pool.query<Commit>(
    `SELECT s.n, s.client_id || ':' || s.seq AS key, s.result, s.mark
     FROM sim_commit s JOIN client c ON c.id = s.client_id WHERE c.person_id = ANY($1) ORDER BY s.n`,
    [world.people.map(({ id }) => id)],
  );
  return rows;
}

/**
 * Folds the accepted mutations, in the order of their commits, into what must be true. It knows the rules of
 * SPEC.md from nobody but SPEC.md, and complains where the server took what it should have refused.
 */
export async function foldAccepted(world: World): Promise<Truth> {
  const truth: Truth = { notes: new Map(), events: new Map() };
  for (const { n, key, result, mark } of await readCommits(world)) {
    const sent = world.sent.get(key)?.get(mark);
    insist(sent !== undefined, 'fault', () => `${key} was answered and never arrived`);
    if (result.kind !== 'ok') checkRefusal(world, truth, n, sent, result);
    else accept(world, truth, { ...sent, n, args: sent.args as Args, rev: result.rev });
  }
  return truth;
}

function checkRefusal(
  world: World,
  truth: Truth,
  n: number,
  { person, name, args }: SentMutation,
  result: MutationResult,
): void {
  if (result.kind !== 'rejected' || result.code !== 'not_member') return;
  const { id, teamId } = args as Args;
  const team = name === 'note.share@1' ? teamId : (truth.notes.get(id)?.teamId ?? '');
  insist(roleAt(world, person, team, n) === null, 'I1', () => `${name} refused to a member`);
}

function accept(world: World, truth: Truth, one: Accepted): void {
  const { name, args, person, rev, n } = one;
  if (name === 'review.add@1') return acceptReview(world, truth, one);
  // A vote changes no note; what is promised about it is held in `vote.ts`.
  if (name === 'level.vote@1') return;
  const before = truth.notes.get(args.id);
  insist(!before || before.owner === person, 'I6', () => `${name} of somebody else's ${args.id}`);
  const after = name === 'note.share@1' ? shared(world, before, one) : changed(world, before, one);
  const isNews = after !== before;
  const next = isNews ? { ...after, rev: (before?.rev ?? 0) + 1 } : after;
  insist(rev === next.rev, 'I2', () => `${name} at ${n}: rev ${rev}, must be ${next.rev}`);
  truth.notes.set(args.id, next);
}

function shared(world: World, before: TrueNote | undefined, one: Accepted): TrueNote {
  const { args, person, n } = one;
  const { id, teamId, content } = args;
  insist(roleAt(world, person, teamId, n) !== null, 'I6', () => `shared with a foreign team`);
  insist(before?.status !== 'deleted', 'I1', () => `${id} was deleted and came back`);
  if (before?.status === 'shared' && before.teamId === teamId) {
    insist(same(before.content, content), 'I2', () => `${id} was overwritten by sharing it again`);
    return before;
  }
  return { id, teamId, owner: person, status: 'shared', content, rev: 0 };
}

function changed(world: World, before: TrueNote | undefined, one: Accepted): TrueNote {
  const { name, args, person, n } = one;
  insist(before !== undefined, 'I1', () => `${name} of a note that nobody shared`);
  if (name === 'note.edit@1') {
    insist(before.status === 'shared', 'I6', () => `${args.id} was edited and is ${before.status}`);
    const role = roleAt(world, person, before.teamId, n);
    insist(role !== null, 'I6', () => `edited in a foreign team`);
    if (same(before.content, args.content)) return before;
    insist(
      args.baseRev === before.rev,
      'I2',
      () => `${args.id}: ${args.baseRev} over ${before.rev}`,
    );
    return { ...before, content: args.content };
  }
  const status = name === 'note.recall@1' ? 'recalled' : 'deleted';
  if (before.status === status || before.status === 'deleted') return before;
  return { ...before, status, content: null };
}

function acceptReview(world: World, truth: Truth, { args, person, n }: Accepted): void {
  const { id, noteId, action } = args;
  if (truth.events.has(id)) return;
  const note = truth.notes.get(noteId);
  insist(note?.status === 'shared', 'I6', () => `${noteId} was reviewed and is not shared`);
  const role = roleAt(world, person, note.teamId, n);
  insist(role === 'pate' || role === 'admin', 'I6', () => `reviewed by ${role}`);
  truth.events.set(id, { id, noteId, teamId: note.teamId, action });
}

/** What a person may see now: the shared notes of their teams, and the events that belong to them. */
export function visibleTo(world: World, truth: Truth, person: number) {
  const teams = world.teams.filter((teamId) => roleAt(world, person, teamId) !== null);
  const notes = [...truth.notes.values()].filter(
    ({ status, teamId }) => status === 'shared' && teams.includes(teamId),
  );
  const shown = new Map(notes.map((note) => [note.id, note.teamId]));
  const events = [...truth.events.values()].filter((one) => shown.get(one.noteId) === one.teamId);
  return { teams, notes, events };
}
