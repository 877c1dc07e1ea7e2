import type { QuestionLevel } from '../../../utils/domain/question-level.ts';
import { execute, firstRow, rows, type Queryable } from '../client.ts';

/** One vote. Its id is all that leads to a person, and only from the person's side. */
export type VoteRecord = {
  id: string;
  teamId: string;
  level: QuestionLevel;
  yes: boolean;
  /** Number of the week in which it was given. */
  week: number;
};

export type VotingTeam = {
  teamId: string;
  memberCount: number;
  minGroupSize: number;
  questionLevel: QuestionLevel;
};

/**
 * Teams in which this person may vote. The memberships are kept from ending before the votes are written,
 * so that no vote stays behind when its person leaves.
 */
export function lockVotingTeams(
  db: Queryable,
  { personId, teamIds }: { personId: string; teamIds: readonly string[] },
): Promise<VotingTeam[]> {
  return rows(
    db,
    `SELECT t.id AS "teamId", t.min_group_size AS "minGroupSize", t.question_level AS "questionLevel",
       (SELECT count(*) FROM membership o WHERE o.team_id = t.id) AS "memberCount"
     FROM membership m JOIN team t ON t.id = m.team_id
     WHERE m.person_id = $1 AND m.team_id = ANY($2)
     ORDER BY t.id FOR KEY SHARE OF m`,
    [personId, teamIds],
  );
}

/** Writes votes; a person's earlier vote in the same team gives way. */
export async function putVotes(db: Queryable, votes: readonly VoteRecord[]): Promise<void> {
  if (votes.length === 0) return;
  await execute(
    db,
    `INSERT INTO level_vote (id, team_id, level, yes, week)
     SELECT r.id, r."teamId", r.level, r.yes, r.week
     FROM jsonb_to_recordset($1) AS r(id uuid, "teamId" uuid, level text, yes boolean, week int)
     ORDER BY r.id
     ON CONFLICT (id) DO UPDATE
       SET level = excluded.level, yes = excluded.yes, week = excluded.week`,
    [JSON.stringify(votes)],
  );
}

export async function deleteVote(db: Queryable, id: string): Promise<void> {
  await execute(db, 'DELETE FROM level_vote WHERE id = $1', [id]);
}

/** Teams with votes of earlier weeks that were not counted in this one. */
export async function listTeamsToCount(db: Queryable, week: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    `SELECT t.id FROM team t WHERE t.level_counted_week < $1
       AND EXISTS (SELECT FROM level_vote v WHERE v.team_id = t.id AND v.week < $1)
     ORDER BY t.id`,
    [week],
  );
  return found.map(({ id }) => id);
}

/**
 * Marks a team as counted in this week and locks it until commit; null when another process was faster.
 */
export function beginCount(
  db: Queryable,
  { teamId, week }: { teamId: string; week: number },
): Promise<Omit<VotingTeam, 'teamId'> | null> {
  return firstRow(
    db,
    `UPDATE team t SET level_counted_week = $2 WHERE t.id = $1 AND t.level_counted_week < $2
     RETURNING t.min_group_size AS "minGroupSize", t.question_level AS "questionLevel",
       (SELECT count(*) FROM membership m WHERE m.team_id = t.id) AS "memberCount"`,
    [teamId, week],
  );
}

/** Votes of earlier weeks for one level. The sums never leave the service that asks. */
export async function sumVotes(
  db: Queryable,
  input: { teamId: string; level: QuestionLevel; week: number },
): Promise<{ voters: number; yes: number }> {
  const sums = await firstRow<{ voters: number; yes: number }>(
    db,
    `SELECT count(*) AS voters, count(*) FILTER (WHERE yes) AS yes FROM level_vote
     WHERE team_id = $1 AND level = $2 AND week < $3`,
    [input.teamId, input.level, input.week],
  );
  return sums ?? { voters: 0, yes: 0 };
}

/** Moves a team to a level and forgets every vote that led there. */
export async function moveLevel(
  db: Queryable,
  { teamId, level }: { teamId: string; level: QuestionLevel },
): Promise<void> {
  await execute(db, 'UPDATE team SET question_level = $2 WHERE id = $1', [teamId, level]);
  await execute(db, 'DELETE FROM level_vote WHERE team_id = $1', [teamId]);
}
