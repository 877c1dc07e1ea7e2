import type { Role } from '../../../utils/domain/team.ts';
import type { Queryable } from '../../db/client.ts';
import { insertInvite } from '../../db/queries/invite.ts';
import { findTeam } from '../../db/queries/membership.ts';
import type { Context, PersonContext } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { createSecret, hashSecret } from './secret.ts';

/** Life of an invite. */
const INVITE_MS = 72 * 3_600_000;

type Input = { teamId: string; role: Role; maxUses: number };
export type CreatedInvite = { code: string; expiresAt: number };

/** A new invite by a CX-Pate or an admin. Only admins invite admins. */
export async function createInvite({
  ctx,
  input,
}: {
  ctx: PersonContext;
  input: Input;
}): Promise<CreatedInvite> {
  const team = await findTeam(ctx.pool, ctx.personId, input.teamId);
  if (team === null) throw new ServiceError('not_found');
  if (team.role === 'member' || (input.role === 'admin' && team.role !== 'admin'))
    throw new ServiceError('forbidden');
  return storeInvite(ctx, ctx.pool, { ...input, bootstrap: false });
}

/** Stores an invite without asking who makes it; for the server itself. */
export async function storeInvite(
  ctx: Pick<Context, 'now'>,
  db: Queryable,
  input: Input & { bootstrap: boolean },
): Promise<CreatedInvite> {
  const code = createSecret('invite');
  const expiresAt = ctx.now() + INVITE_MS;
  await insertInvite(db, { ...input, hash: hashSecret(code), expiresAt });
  return { code, expiresAt };
}
