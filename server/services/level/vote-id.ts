import { createHash } from 'node:crypto';

/**
 * Id of a person's vote in a team: the same each time, so that one person has one vote. It cannot be read
 * backwards; who holds the whole database can still try it for each person, which SPEC.md (LEVEL-3) says.
 */
export function voteIdOf({ personId, teamId }: { personId: string; teamId: string }): string {
  const hash = createHash('sha256').update(`level.vote ${teamId} ${personId}`).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    // Version 8 and the usual variant: a UUID of one's own making.
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-');
}
