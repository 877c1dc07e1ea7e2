import type { Result } from '../messages/contract.ts';
import type { InvitePreviewView } from '../messages/invite-preview-view.ts';
import { failed, succeeded } from '../messages/result.ts';
import { invitePreviewSchema } from '../protocol/join.ts';
import type { Membership } from './membership.ts';
import { parseInvite } from './parse-invite.ts';
import { toCallError } from './to-call-error.ts';

/** Asks the server behind an invite link what it invites to. */
export async function previewInvite(
  { http }: Membership,
  { link }: { link: string },
): Promise<Result<InvitePreviewView>> {
  const invite = parseInvite(link);
  if (!invite) return failed({ kind: 'invalid-invite', reason: 'not-a-link' });
  const { serverUrl, code } = invite;
  const answer = await http({
    serverUrl,
    path: '/v1/invite/preview',
    token: null,
    body: { code },
    schema: invitePreviewSchema,
  });
  if (!answer.ok) return failed(toCallError(answer.failure));
  return succeeded({ ...answer.value, serverUrl });
}
