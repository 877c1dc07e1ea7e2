/**
 * Why the last sync did not get through, as data. Every kind has its sentence in both languages that
 * says what happened, what is safe and what to do. Local work is never touched by any of them.
 */
export type SyncProblem =
  | { kind: 'offline' }
  /** No connection: server down, wrong address, blocked by a firewall. */
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  /** Somebody else answered: a captive portal, a proxy page, another program on that address. */
  | { kind: 'not-our-server' }
  /** The answer broke off or is not what the wire promises. */
  | { kind: 'bad-answer' }
  | { kind: 'signed-out' }
  | { kind: 'too-large' }
  /** `until`: when the server will listen again; milliseconds since 1970. */
  | { kind: 'rate-limited'; until: number }
  | { kind: 'server-error'; status: number }
  | { kind: 'upgrade-required' }
  /** The address now belongs to another (or newly set up) server; nothing is sent until the person decides. */
  | { kind: 'other-server' }
  /** The browser does not let the extension reach the server's address. */
  | { kind: 'no-permission' }
  /**
   * A fifth of one's own shared notes and more than `MASS_REMOVAL.notes` would go at once: `here`, because a server or
   * another device says so, or `there`, because many withdrawals have gathered on this device. That alone waits until
   * the person has decided, and `here` what the team has new; nothing has gone yet.
   */
  | RemovalAsked;

export type RemovalAsked = { kind: 'mass-removal'; way: 'here' | 'there'; count: number };

/** From when on so many removals at once need a person's word: more notes than this, and more than this share of all. */
export const MASS_REMOVAL = { notes: 20, share: 0.2 };

/** Problems that do not pass by themselves: sharing is held until the person does something. */
const held: ReadonlySet<SyncProblem['kind']> = new Set<SyncProblem['kind']>([
  'signed-out',
  'too-large',
  'upgrade-required',
  'other-server',
  'no-permission',
  'mass-removal',
]);

export function isHeld({ kind }: SyncProblem): boolean {
  return held.has(kind);
}

/** The one calm line about sharing. */
export type SyncStatus = {
  /** Changes waiting to be shared. */
  waiting: number;
  /** Since when the oldest of them waits; null when none does. Milliseconds since 1970. */
  waitingSince: number | null;
  /** When the next attempt is due; null when nothing is planned. */
  nextAttemptAt: number | null;
  lastSuccessAt: number | null;
  problem: SyncProblem | null;
  /** Notes whose last change the server did not take; absent when there are none. */
  refused?: number;
};
