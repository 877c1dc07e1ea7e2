import { canVote, levelFor, nextCountAfter } from '../domain/question-level.ts';
import type { Team } from '../domain/team.ts';
import type { LevelView } from '../messages/content-views.ts';
import { chosenLevel } from '../storage/tables/level-vote-row.ts';
import type { Notebook } from './notebook.ts';

/** The level of a team's questions as this person sees it. Needs a transaction over `levelVotes`. */
export async function readLevelView(
  { db, now }: Pick<Notebook, 'db' | 'now'>,
  team: Team,
): Promise<LevelView> {
  const row = await db.levelVotes.get(team.id);
  const votes = canVote(team);
  const chosen = row?.sync === 'self' ? chosenLevel(row) : null;
  const level = levelFor(team, chosen);
  // A vote for the level that was reached has been counted and is over; so is a choice made alone.
  const isOver = votes ? row?.sync === 'self' || row?.to === level : row?.sync !== 'self';
  return {
    level,
    decidedBy: votes ? 'vote' : 'self',
    vote: row && !isOver ? pick(row) : null,
    nextCountAt: votes ? nextCountAfter(now()) : null,
  };
}

function pick({ to, yes, sync, refusal }: NonNullable<LevelView['vote']>) {
  return { to, yes, sync, refusal };
}
