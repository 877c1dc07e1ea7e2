import type { ContentBody, ContentState } from '../domain/team-content.ts';

/**
 * Names of what ships, unique over all kinds: a team's piece that takes the place of a shipped one, or leaves it
 * out, carries them as `startKey`. They are stored and synced and never change. An example's `slot` is the key of
 * its touchpoint.
 */
export const startKeyOf = {
  entry: (role: string, key: string): string => `entry:${role}:${key}`,
  question: (key: string): string => `question:${key}`,
  term: (key: string): string => `term:${key}`,
};

/** The name of the shipped piece that this one takes the place of or leaves out; null: of none. */
function replacedBy(body: ContentBody): string | null {
  return body.kind === 'example' ? null : body.startKey;
}

/** Names of the shipped pieces that a team does without or has in its own words. */
export function takenKeys(
  items: Iterable<{ readonly state: ContentState; readonly body: ContentBody }>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { state, body } of items) {
    const key = state === 'active' ? replacedBy(body) : null;
    if (key !== null) keys.add(key);
  }
  return keys;
}
