import type { Note } from '../../domain/note.ts';
import type { Mutation } from '../../protocol/mutation.ts';
import type { RemoteState } from '../tables/own-note-row.ts';
import { fingerprint } from './fingerprint.ts';

/** Revision of an edit before it is sent; the real one is set when the row is frozen. */
const REV_OPEN = 0;

type Shown = { teamId: string; content: string };

/** What the server will show once everything frozen is done; null when nothing is shown. */
function expected(remote: RemoteState | null, frozen: readonly Mutation[]): Shown | null {
  let shown: Shown | null = remote;
  for (const { name, args } of frozen) {
    if (name === 'note.share@1') {
      shown = { teamId: args.teamId, content: fingerprint(args.content) };
    } else if (name === 'note.edit@1') {
      shown = shown && { ...shown, content: fingerprint(args.content) };
    } else if (name === 'note.recall@1' || name === 'note.delete@1') {
      shown = null;
    }
  }
  return shown;
}

/**
 * The fewest mutations that lead from what the server will show to what the person wants.
 * `wanted` null: the note was deleted. Because it compares states, ten edits offline are one mutation,
 * and a note shared and recalled before anything was sent leaves no trace.
 */
export function planMutations(input: {
  id: string;
  remote: RemoteState | null;
  /** Mutations of this note that may have reached the server, in order. */
  frozen: readonly Mutation[];
  wanted: Pick<Note, 'audience' | 'content' | 'editedAt'> | null;
}): Mutation[] {
  const { id, wanted } = input;
  const shown = expected(input.remote, input.frozen);
  if (wanted === null) return shown ? [{ name: 'note.delete@1', args: { id } }] : [];

  const { audience, content, editedAt } = wanted;
  const recall: Mutation[] = shown ? [{ name: 'note.recall@1', args: { id } }] : [];
  if (audience.kind === 'me') return recall;
  const { teamId } = audience;
  if (shown?.teamId !== teamId) {
    return [...recall, { name: 'note.share@1', args: { id, teamId, content, editedAt } }];
  }
  if (shown.content === fingerprint(content)) return [];
  return [{ name: 'note.edit@1', args: { id, content, editedAt, baseRev: REV_OPEN } }];
}
