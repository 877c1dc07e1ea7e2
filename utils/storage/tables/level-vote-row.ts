import type { QuestionLevel } from '../../domain/question-level.ts';

/**
 * What this person said on the level of a team's questions. No server tells it again: it is kept on this
 * device alone. `self`: the team is too small to vote, and the choice counts for oneself only.
 */
export type LevelVoteRow = {
  teamId: string;
  v: 1;
  to: QuestionLevel;
  yes: boolean;
  sync: 'self' | 'pending' | 'done' | 'refused';
  refusal: string | null;
};

/** The level that somebody chose for themselves by such a vote. */
export function chosenLevel({ to, yes }: Pick<LevelVoteRow, 'to' | 'yes'>): QuestionLevel {
  if (yes) return to;
  return to === 'handeln' ? 'wahrnehmen' : 'handeln';
}
