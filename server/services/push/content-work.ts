import type { TeamContent } from '../../../utils/domain/team-content.ts';
import type { ContentRevision } from '../../db/queries/content-revision.ts';
import type { VoteRecord, VotingTeam } from '../../db/queries/level-vote.ts';
import type { ContentRecord, LockedContent } from '../../db/queries/team-content.ts';

/** The part of a batch's work that concerns the team's own content. */
export type ContentWork = {
  /** Content by id as it stands after the mutations decided so far. */
  content: Map<string, LockedContent>;
  /** Content as it was read; what is missing here is new. */
  before: ReadonlyMap<string, LockedContent>;
  revisions: ContentRevision[];
  /** Teams that a vote of the batch names and the person belongs to. */
  votingTeams: ReadonlyMap<string, VotingTeam>;
  /** The last vote per team. */
  votes: Map<string, VoteRecord>;
};

/** Content that is not as it was read, new content included. */
export function changedContent({ content, before }: ContentWork): LockedContent[] {
  return [...content.values()].filter((one) => before.get(one.id) !== one);
}

/** Content as it lies in the log, where the reader is not known yet. It carries no author id. */
export type ContentDoc = Omit<TeamContent, 'mine'>;

/** Content for the log; null for a withdrawn proposal, of which nothing is left. */
export function toContentDoc(record: ContentRecord): ContentDoc | null {
  const { id, teamId, body, state, replaces, proposedByName, decision, rev, editedAt } = record;
  if (body === null || state === 'withdrawn') return null;
  const proposed = record.proposerId !== null;
  return { id, teamId, body, state, replaces, proposedByName, proposed, decision, rev, editedAt };
}

/** Content as one reader sees it. */
export function toTeamContent(record: ContentRecord, readerId: string): TeamContent | null {
  const doc = toContentDoc(record);
  return doc && ({ ...doc, mine: record.proposerId === readerId } as TeamContent);
}
