import { MIN_GROUP_SIZE, type Team } from './team.ts';

/** First to perceive what the customer notices, then to act on it. */
export const questionLevels = ['wahrnehmen', 'handeln'] as const;
export type QuestionLevel = (typeof questionLevels)[number];

/** The level of a team that never voted. */
export const firstLevel: QuestionLevel = 'wahrnehmen';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The first Monday of Unix time, in milliseconds (UTC). */
const FIRST_MONDAY = 4 * DAY_MS;

/** Number of the week in which a moment lies. Votes are counted when it changes. */
export function weekOf(at: number): number {
  return Math.floor((at - FIRST_MONDAY) / WEEK_MS);
}

/** When votes are counted next: Monday, 00:00 UTC; milliseconds since 1970. */
export function nextCountAfter(now: number): number {
  return FIRST_MONDAY + (weekOf(now) + 1) * WEEK_MS;
}

/** Whether a team is large enough for a secret vote (LEVEL-2); in a smaller one each person chooses alone. */
export function canVote({
  memberCount,
  minGroupSize,
}: Pick<Team, 'memberCount' | 'minGroupSize'>): boolean {
  return memberCount >= Math.max(MIN_GROUP_SIZE, minGroupSize);
}

/**
 * Whether a count moves the team: enough people voted, and more than half of all members want it. Whoever
 * is silent has not agreed.
 */
export function isCarried(count: {
  memberCount: number;
  minGroupSize: number;
  voters: number;
  yes: number;
}): boolean {
  const enough = Math.max(MIN_GROUP_SIZE, count.minGroupSize);
  return count.voters >= enough && count.yes * 2 > count.memberCount;
}

/** The level of the questions that one person is asked: the team's, or one's own in a small team. */
export function levelFor(
  team: Pick<Team, 'memberCount' | 'minGroupSize' | 'questionLevel'>,
  ownChoice: QuestionLevel | null,
): QuestionLevel {
  const teamLevel = team.questionLevel ?? firstLevel;
  return canVote(team) ? teamLevel : (ownChoice ?? teamLevel);
}
