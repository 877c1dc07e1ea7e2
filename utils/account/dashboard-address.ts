import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import { handoffResponseSchema } from '../protocol/join.ts';
import type { Membership } from './membership.ts';
import { toCallError } from './to-call-error.ts';

/** Address that opens the dashboard signed in. The code in it works once; it stands where no log sees it. */
export async function dashboardAddress({ keeper, http }: Membership): Promise<Result<string>> {
  const stored = await keeper.read();
  if (!stored) return failed({ kind: 'not-found' });
  const { serverUrl, token } = stored;
  const answer = await http({
    serverUrl,
    path: '/v1/handoff',
    token,
    body: {},
    schema: handoffResponseSchema,
  });
  if (!answer.ok) return failed(toCallError(answer.failure));
  return succeeded(`${serverUrl}/#handoff=${encodeURIComponent(answer.value.code)}`);
}
