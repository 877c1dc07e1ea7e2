import type * as z from 'zod/mini';

import type { placeSchema } from './place-schema.ts';

/** Longest title kept; Jira allows 255, imports and Confluence allow more. Characters (UTF-16 units). */
export const MAX_TITLE = 500;

/**
 * What a place is. `new-issue` and `new-page` are things that do not exist yet: their key is null
 * and their container says where they are about to be created.
 */
export const placeKinds = [
  'issue',
  'new-issue',
  'board',
  'project',
  'page',
  'new-page',
  'site',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export type Place = z.infer<typeof placeSchema>;

/**
 * The identity of a place. Title and URL may change and are not part of it, so a renamed ticket
 * keeps its notes and the same page found by two addresses is one place.
 */
export function placeKeyOf(place: Pick<Place, 'product' | 'site' | 'kind' | 'key' | 'container'>) {
  const { product, site, kind, key, container } = place;
  return [product, site.toLowerCase(), kind, key ?? `in:${container ?? ''}`].join('|');
}

/** Cuts a title to its limit without splitting a surrogate pair. */
export function fitTitle(title: string): string {
  const clean = title.replaceAll(/\s+/g, ' ').trim();
  if (clean.length <= MAX_TITLE) return clean;
  const cut = clean.slice(0, MAX_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
