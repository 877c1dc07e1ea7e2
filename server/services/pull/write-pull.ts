import type { PullResponse, SpacePage } from '../../../utils/protocol/pull.ts';

/** A space's page of which the operations are written down already, as JSON parted by commas. */
export type WrittenPage = { head: Omit<SpacePage, 'ops'>; ops: string; count: number };

/**
 * A `PullResponse` as JSON. The documents come from PostgreSQL as they are sent: a page of a thousand notes that is
 * parsed to be written again costs ten times the time and keeps three copies in memory.
 */
export function writePull(
  about: Omit<PullResponse, 'spaces'>,
  pages: Readonly<Record<string, WrittenPage>>,
): string {
  const spaces = Object.entries(pages).map(
    ([id, { head, ops }]) => `${JSON.stringify(id)}:${withMember(head, 'ops', `[${ops}]`)}`,
  );
  return withMember(about, 'spaces', `{${spaces.join(',')}}`);
}

/** JSON of an object that has members, with one more whose value is JSON already. */
function withMember(object: object, name: string, json: string): string {
  return `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${json}}`;
}
