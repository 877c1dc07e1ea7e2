import type { Role } from '../../../utils/domain/team.ts';
import { execute, firstRow, type Queryable } from '../client.ts';

export type InviteRecord = {
  teamId: string;
  teamName: string;
  memberCount: number;
  role: Role;
  maxUses: number;
  uses: number;
  expiresAt: number;
};

const selectInvite = `
  SELECT i.team_id AS "teamId", t.name AS "teamName", i.role, i.max_uses AS "maxUses", i.uses,
    i.expires_at AS "expiresAt",
    (SELECT count(*) FROM membership m WHERE m.team_id = i.team_id) AS "memberCount"
  FROM invite i JOIN team t ON t.id = i.team_id WHERE i.hash = $1`;

export function findInvite(db: Queryable, hash: Buffer): Promise<InviteRecord | null> {
  return firstRow(db, selectInvite, [hash]);
}

/** The same, locked until commit: two people cannot take the last use. */
export function lockInvite(db: Queryable, hash: Buffer): Promise<InviteRecord | null> {
  return firstRow(db, `${selectInvite} FOR UPDATE OF i`, [hash]);
}

export async function consumeInvite(db: Queryable, hash: Buffer): Promise<void> {
  await execute(db, 'UPDATE invite SET uses = uses + 1 WHERE hash = $1', [hash]);
}

export async function insertInvite(
  db: Queryable,
  input: {
    hash: Buffer;
    teamId: string;
    role: Role;
    maxUses: number;
    expiresAt: number;
    bootstrap: boolean;
  },
): Promise<void> {
  await execute(
    db,
    `INSERT INTO invite (hash, team_id, role, max_uses, expires_at, bootstrap)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [input.hash, input.teamId, input.role, input.maxUses, input.expiresAt, input.bootstrap],
  );
}

/** Invites that earlier starts of the server made for a team and that nobody needs any more. */
export async function deleteBootstrapInvites(db: Queryable, teamId: string): Promise<void> {
  await execute(db, 'DELETE FROM invite WHERE bootstrap AND team_id = $1', [teamId]);
}
