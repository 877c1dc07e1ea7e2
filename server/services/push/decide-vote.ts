import { canVote, weekOf } from '../../../utils/domain/question-level.ts';
import type { ContentMutation } from '../../../utils/protocol/content-mutation.ts';
import type { MutationResult } from '../../../utils/protocol/push.ts';
import { voteIdOf } from '../level/vote-id.ts';
import type { Work } from './note-work.ts';

type Args = Extract<ContentMutation, { name: 'level.vote@1' }>['args'];

/** Takes a vote, or says why there is none to take. The answer never tells how the vote stands. */
export function decideVote(work: Work, { teamId, to, yes }: Args): MutationResult {
  const team = work.team.votingTeams.get(teamId);
  if (team === undefined) return { kind: 'rejected', code: 'not_member' };
  if (!canVote(team)) return { kind: 'rejected', code: 'too_few_people' };
  if (team.questionLevel === to) return { kind: 'rejected', code: 'level_reached' };
  const id = voteIdOf({ personId: work.personId, teamId });
  work.team.votes.set(teamId, { id, teamId, level: to, yes, week: weekOf(work.now) });
  return { kind: 'ok', rev: null };
}
