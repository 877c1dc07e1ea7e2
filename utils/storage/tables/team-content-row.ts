import type { SyncState } from '../../domain/note-state.ts';
import type { ContentBody, TeamContent } from '../../domain/team-content.ts';

/** A proposal as the person made it. */
export type ProposalWish = {
  body: ContentBody;
  /** Content whose place it would take. */
  replaces: string | null;
  /** Whether the others may see who proposed it. */
  named: boolean;
};

/**
 * A piece of a team's content: `doc` is the server's and can always be fetched again; `wish` is one's own
 * proposal and is kept until the server has answered it and its copy has come.
 */
export type TeamContentRow = {
  id: string;
  v: 1;
  teamId: string;
  doc: TeamContent | null;
  wish: ProposalWish | null;
  /** How far one's own last step has come; `none` for what others wrote. */
  sync: SyncState;
  /** A `RejectionCode`, or `conflict`; kept as text, because a newer server may have further reasons. */
  refusal: string | null;
};

/** What the server has, laid over what is here. */
export function withDoc(known: TeamContentRow | undefined, doc: TeamContent): TeamContentRow {
  const { id, teamId } = doc;
  // A step that the server has not answered, or has refused, stays what it is.
  const isOpen = known?.sync === 'pending' || known?.sync === 'refused';
  if (known && isOpen) return { ...known, doc };
  return { id, v: 1, teamId, doc, wish: null, sync: doc.mine ? 'done' : 'none', refusal: null };
}

/** Whether the server has not confirmed one's own proposal, so that this row is the only copy of its text. */
export function isOnlyHere({ wish, sync }: TeamContentRow): boolean {
  return wish !== null && (sync === 'pending' || sync === 'refused');
}
