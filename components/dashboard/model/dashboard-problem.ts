/**
 * Why the server could not be asked or said no, as data. Every kind has its sentence in both
 * languages: what happened, what is safe, what to do.
 */
export type DashboardProblem =
  | { kind: 'offline' }
  /** No connection: server down, blocked by a firewall. */
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  /** Somebody else answered: a captive portal, a proxy's page. */
  | { kind: 'not-our-server' }
  /** The answer broke off or is not what the wire promises. */
  | { kind: 'bad-answer' }
  | { kind: 'signed-out' }
  | { kind: 'forbidden' }
  /** Of a note: its author took it back or deleted it. */
  | { kind: 'not-found' }
  | { kind: 'invalid' }
  | { kind: 'too-large' }
  /** `until`: when the server will listen again; milliseconds since 1970. */
  | { kind: 'rate-limited'; until: number }
  | { kind: 'server-error'; status: number }
  | { kind: 'upgrade-required' }
  | { kind: 'invite-unknown' }
  | { kind: 'invite-used-up' }
  | { kind: 'invite-expired' }
  | { kind: 'code-unknown' };

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: DashboardProblem };

/** Whether trying the same thing again later can help. */
export function isPassing(problem: DashboardProblem): boolean {
  return [
    'offline',
    'unreachable',
    'timeout',
    'not-our-server',
    'bad-answer',
    'rate-limited',
    'server-error',
  ].includes(problem.kind);
}
