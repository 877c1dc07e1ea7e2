import type { InvitePreview } from '../../../utils/protocol/join.ts';
import { findInvite, type InviteRecord } from '../../db/queries/invite.ts';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { hashSecret } from './secret.ts';

/** What an invite leads to, before anybody says yes. */
export async function previewInvite({
  ctx,
  input,
}: {
  ctx: Context;
  input: { code: string };
}): Promise<InvitePreview> {
  const invite = checkInvite(await findInvite(ctx.pool, hashSecret(input.code)), ctx.now());
  if (invite.uses >= invite.maxUses) throw new ServiceError('invite_used_up');
  return { teamName: invite.teamName, memberCount: invite.memberCount, role: invite.role };
}

/** An invite that exists and has not expired; whether uses are left is the caller's question. */
export function checkInvite(invite: InviteRecord | null, now: number): InviteRecord {
  if (invite === null) throw new ServiceError('invite_unknown');
  if (invite.expiresAt <= now) throw new ServiceError('invite_expired');
  return invite;
}
