import type { CallError } from '../messages/contract.ts';
import type { Failure } from '../sync/ports.ts';

/** A failed request as the screens hear of it. */
export function toCallError({ problem, code }: Failure): CallError {
  if (code === 'invite_unknown' || code === 'invalid') {
    return { kind: 'invalid-invite', reason: 'unknown' };
  }
  if (code === 'invite_used_up') return { kind: 'invalid-invite', reason: 'used-up' };
  if (code === 'invite_expired') return { kind: 'invalid-invite', reason: 'expired' };
  return { kind: 'sync', problem };
}
