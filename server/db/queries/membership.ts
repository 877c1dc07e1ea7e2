import type { QuestionLevel } from '../../../utils/domain/question-level.ts';
import type { Role } from '../../../utils/domain/team.ts';
import { execute, firstRow, rows, type Queryable } from '../client.ts';

export type MembershipRecord = { teamId: string; role: Role; name: string };

/** A team as one of its members sees it, with the state of its space. */
export type TeamRow = MembershipRecord & {
  teamName: string;
  memberCount: number;
  minGroupSize: number;
  questionLevel: QuestionLevel;
  spaceId: string;
  version: number;
  epoch: number;
  /** Tombstones up to this version were forgotten, in so many rounds (PULL-14). */
  prunedTo: number;
  prunings: number;
};

/** All memberships of a person. */
export function listMemberships(db: Queryable, personId: string): Promise<MembershipRecord[]> {
  return rows(db, 'SELECT team_id AS "teamId", role, name FROM membership WHERE person_id = $1', [
    personId,
  ]);
}

/** All teams of a person with their spaces: what this person may read, in the order of founding. */
export function listTeams(db: Queryable, personId: string): Promise<TeamRow[]> {
  return rows(db, `${selectTeam} WHERE s.reader_id = $1 ORDER BY t.created_at, t.id`, [personId]);
}

/** What a pull starts from: the person's teams and the client's row, in one statement, hence one moment. */
export async function readHead(
  db: Queryable,
  { personId, clientId }: { personId: string; clientId: string },
): Promise<{ teams: TeamRow[]; client: { personId: string; lastSeq: number } | null }> {
  const found = await rows<TeamRow & { clientPerson: string | null; lastSeq: number }>(
    db,
    `SELECT team.*, c.person_id AS "clientPerson", c.last_seq AS "lastSeq"
     FROM (SELECT) always
     LEFT JOIN (${selectTeam} WHERE s.reader_id = $1) team ON true
     LEFT JOIN client c ON c.id = $2
     ORDER BY team.founded, team."teamId"`,
    [personId, clientId],
  );
  const [first] = found;
  const known = first?.clientPerson ?? null;
  return {
    // A person without a team still gets the one row that tells of the client.
    teams: found.filter((row) => row.teamId !== null),
    client: known === null ? null : { personId: known, lastSeq: first?.lastSeq ?? 0 },
  };
}

/** One team of a person; null where the person is no member. */
export function findTeam(db: Queryable, personId: string, teamId: string): Promise<TeamRow | null> {
  return firstRow(db, `${selectTeam} WHERE s.reader_id = $1 AND s.team_id = $2`, [
    personId,
    teamId,
  ]);
}

const selectTeam = `
  SELECT t.id AS "teamId", t.created_at AS founded, t.name AS "teamName", t.min_group_size AS "minGroupSize",
    t.question_level AS "questionLevel",
    s.reader_role AS role, s.reader_name AS name, s.id AS "spaceId", s.version, s.epoch,
    s.pruned_to AS "prunedTo", s.prunings,
    (SELECT count(*) FROM membership m WHERE m.team_id = t.id) AS "memberCount"
  FROM readable_space s JOIN team t ON t.id = s.team_id`;

/** Writes a membership; a second joining may change name and role. */
export async function putMembership(
  db: Queryable,
  input: MembershipRecord & { personId: string; now: number },
): Promise<void> {
  await execute(
    db,
    `INSERT INTO membership (team_id, person_id, role, name, joined_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (team_id, person_id) DO UPDATE SET role = excluded.role, name = excluded.name`,
    [input.teamId, input.personId, input.role, input.name, input.now],
  );
}

/** Ends a membership; false where there was none. */
export async function deleteMembership(db: Queryable, personId: string, teamId: string) {
  const ended = await execute(db, 'DELETE FROM membership WHERE person_id = $1 AND team_id = $2', [
    personId,
    teamId,
  ]);
  return ended === 1;
}

/** Whether any team has somebody who may invite admins. */
export async function hasAdmin(db: Queryable): Promise<boolean> {
  return (await firstRow(db, `SELECT 1 FROM membership WHERE role = 'admin' LIMIT 1`)) !== null;
}
