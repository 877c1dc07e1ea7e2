import { randomUUID } from 'node:crypto';

import { deleteBootstrapInvites } from '../../db/queries/invite.ts';
import { hasAdmin } from '../../db/queries/membership.ts';
import { findFirstTeam } from '../../db/queries/team.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Context } from '../context.ts';
import { storeInvite } from './create-invite.ts';
import { createTeam } from './create-team.ts';

/**
 * On a database without an admin: makes the first team where there is none, and an invite for its
 * first admin. Every start makes a new one and forgets the old, for only hashes are kept. Returns the
 * invite's code, or null where an admin exists.
 */
export function ensureFirstTeam({
  ctx,
  input,
}: {
  ctx: Context;
  input: { teamName: string };
}): Promise<string | null> {
  return inTransaction(ctx.pool, 'write', async (db) => {
    // Several processes may start at once on an empty database: one makes the team.
    await db.query('LOCK TABLE team IN SHARE ROW EXCLUSIVE MODE');
    if (await hasAdmin(db)) return null;
    const known = await findFirstTeam(db);
    const teamId = known?.id ?? randomUUID();
    if (known === null) await createTeam(db, { id: teamId, name: input.teamName, now: ctx.now() });
    await deleteBootstrapInvites(db, teamId);
    const invite = { teamId, role: 'admin', maxUses: 1, bootstrap: true } as const;
    return (await storeInvite(ctx, db, invite)).code;
  });
}
