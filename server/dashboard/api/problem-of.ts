import type { DashboardProblem } from '../../../components/dashboard/model/dashboard-problem.ts';
import type { ErrorCode } from '../../../utils/protocol/error.ts';

type PlainKind = Exclude<DashboardProblem['kind'], 'rate-limited' | 'server-error'>;

const plainKinds: Partial<Record<ErrorCode, PlainKind>> = {
  unauthorized: 'signed-out',
  forbidden: 'forbidden',
  not_found: 'not-found',
  invalid: 'invalid',
  too_large: 'too-large',
  upgrade_required: 'upgrade-required',
  invite_unknown: 'invite-unknown',
  invite_used_up: 'invite-used-up',
  invite_expired: 'invite-expired',
  code_unknown: 'code-unknown',
};

const plainStatus: Record<number, PlainKind> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  413: 'too-large',
  426: 'upgrade-required',
};

/**
 * Turns a refusal into the problem a person is told about. The server's own code decides; where there
 * is none (a proxy answered, an older server), the status does. `retryAt`: milliseconds since 1970.
 */
export function problemOf(
  status: number,
  code: ErrorCode | null,
  retryAt: number,
): DashboardProblem {
  if (code === 'rate_limited' || status === 429) return { kind: 'rate-limited', until: retryAt };
  const kind = (code && plainKinds[code]) ?? plainStatus[status];
  if (kind) return { kind };
  // Codes of the sync wire make no sense here: whoever answers with one has gone astray.
  return status >= 500 || code !== null ? { kind: 'server-error', status } : { kind: 'invalid' };
}
