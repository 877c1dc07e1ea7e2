import type { ContentBody } from '../../../utils/domain/team-content.ts';

/** A body as one text, whatever the order of its fields: the server gives them back in its own. */
export function bodyText(body: ContentBody): string {
  return JSON.stringify(sorted(body));
}

/** Whether two bodies say the same. */
export function sameBody(one: ContentBody, other: ContentBody): boolean {
  return bodyText(one) === bodyText(other);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
