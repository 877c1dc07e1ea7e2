import type { Backdrop } from './backdrop.ts';

/** Tickets of the workplace at which people write. */
const KEYS = [1, 3, 5, 7, 9, 11, 12, 14, 15, 16, 18, 19, 21, 22, 24, 25, 27, 28, 30];

/** The tickets of both deployments, one after the other. */
export function ticketAt({ at }: Pick<Backdrop, 'at'>, turn: number): string {
  const key = `CXM-${KEYS[Math.floor(turn / 2) % KEYS.length] ?? 12}`;
  return turn % 2 === 0 ? at.cloud.issue(key) : at.dc.issue(key);
}
