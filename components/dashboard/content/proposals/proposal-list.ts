import type { TeamContent } from '../../../../utils/domain/team-content.ts';

export type ProposalList = {
  /** Wait for an answer, newest first. */
  waiting: TeamContent[];
  /** Were accepted or declined, last answer first. */
  answered: TeamContent[];
};

/** All proposals that the reader is told of. */
export function proposalList(items: readonly TeamContent[]): ProposalList {
  const answeredAt = ({ decision }: TeamContent): number => decision?.at ?? 0;
  return {
    waiting: items
      .filter(({ state }) => state === 'proposed')
      .toSorted((a, b) => b.editedAt - a.editedAt || (a.id < b.id ? 1 : -1)),
    answered: items
      .filter(({ state, proposed, decision }) => proposed && state !== 'proposed' && decision)
      .toSorted((a, b) => answeredAt(b) - answeredAt(a) || (a.id < b.id ? 1 : -1)),
  };
}

/** The piece of the team's own that a proposal would take the place of, as far as the reader knows it. */
export function replacedContent(
  proposal: TeamContent,
  items: readonly TeamContent[],
): TeamContent | null {
  const { replaces, body } = proposal;
  if (replaces !== null) return items.find(({ id }) => id === replaces) ?? null;
  const startKey = body.kind === 'example' ? null : body.startKey;
  if (startKey === null) return null;
  const isOwnVersion = (one: TeamContent): boolean =>
    one.id !== proposal.id &&
    one.state === 'active' &&
    one.body.kind !== 'example' &&
    one.body.kind !== 'omission' &&
    one.body.startKey === startKey;
  return items.find(isOwnVersion) ?? null;
}
