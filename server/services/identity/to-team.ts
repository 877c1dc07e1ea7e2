import type { Team } from '../../../utils/domain/team.ts';
import { MIN_GROUP_SIZE } from '../../../utils/domain/team.ts';
import type { TeamRow } from '../../db/queries/membership.ts';

/** A team as the wire shows it to one of its members. */
export function toTeam(row: TeamRow): Team {
  return {
    id: row.teamId,
    name: row.teamName,
    memberCount: row.memberCount,
    role: row.role,
    myName: row.name,
    minGroupSize: Math.max(MIN_GROUP_SIZE, row.minGroupSize),
    questionLevel: row.questionLevel,
  };
}
