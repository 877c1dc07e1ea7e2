import { createHash } from 'node:crypto';

/** People of one team; what is usual where twenty thousand work in five hundred teams. */
export const TEAM_SIZE = 40;

export type Person = { index: number; id: string; teamId: string; token: string };

/**
 * The person with this number. Everything follows from the number, so that the seeding and the load, two
 * processes, need not tell each other twenty thousand tokens.
 */
export function personAt(index: number): Person {
  const team = Math.floor(index / TEAM_SIZE);
  return { index, id: idOf('person', index), teamId: idOf('team', team), token: tokenOf(index) };
}

/** Id of the thing with this number, looking like a random UUID. */
export function idOf(kind: 'person' | 'team' | 'note' | 'client', index: number): string {
  const hex = createHash('sha256').update(`${kind} ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function tokenOf(index: number): string {
  return createHash('sha256').update(`token ${index}`).digest('base64url');
}
