import type { NoteMutation } from '../../protocol/mutation.ts';
import type { MutationResult } from '../../protocol/push.ts';
import { fingerprint } from '../outbox/fingerprint.ts';
import type { OwnNoteRow, RemoteState } from '../tables/own-note-row.ts';

/** What the server is known to hold after it has done a mutation; without a revision it has yet to tell it. */
function remoteAfter(
  before: RemoteState | null,
  mutation: NoteMutation,
  rev: number | null,
): RemoteState | null {
  const { name, args } = mutation;
  if (name === 'note.share@1') {
    return { teamId: args.teamId, rev: rev ?? 0, content: fingerprint(args.content) };
  }
  if (name === 'note.edit@1') {
    return before && { ...before, rev: rev ?? 0, content: fingerprint(args.content) };
  }
  return name === 'review.add@1' ? before : null;
}

/**
 * One's own note after the server answered one of its mutations. Says nothing yet about what is still
 * to be sent; the caller plans that anew from the result.
 */
export function settleMutation(
  row: OwnNoteRow,
  mutation: NoteMutation,
  result: MutationResult,
): OwnNoteRow {
  if (result.kind === 'ok') {
    return { ...row, remote: remoteAfter(row.remote, mutation, result.rev), refusal: null };
  }
  if (result.kind === 'conflict') {
    const { teamId, rev, content } = result.current;
    const remote = { teamId, rev, content: fingerprint(content) };
    const agrees = remote.content === fingerprint(row.note.content);
    return { ...row, remote, refusal: null, conflict: agrees ? null : result.current };
  }
  const { name } = mutation;
  // Refusing to hide what is not there (any more) is as good as hiding it.
  if (name === 'note.recall@1' || name === 'note.delete@1') return { ...row, remote: null };
  // What is no answer to a note's mutation counts as a refusal: the text stays here, with a reason.
  const code = result.kind === 'rejected' ? result.code : 'invalid';
  // Only an edit needs the server's copy; without it the next save shares the note anew.
  const lost = code === 'unknown_note' || code === 'recalled';
  return { ...row, remote: lost ? null : row.remote, refusal: code };
}
