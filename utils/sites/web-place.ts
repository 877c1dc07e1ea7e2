import { fitTitle, type Place } from '../domain/place.ts';
import { cleanAddress } from './clean-address.ts';

/** Longest key of a place, in characters. */
const MAX_KEY = 100;

export type WebPlace = {
  place: Place;
  /** Names of query values that were left out of the address because they look like secrets. */
  leftOut: string[];
};

/**
 * Two 32-bit FNV-1a hashes of a text: enough to tell pages of one site apart whose addresses begin alike.
 * Nothing is secured by it.
 */
function digest(text: string): string {
  const fnv = (seed: number) => {
    let hash = seed;
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return hash >>> 0;
  };
  return fnv(0x811c9dc5).toString(36) + fnv(0x1b873593).toString(36);
}

/** A page's own part of its address, cut to what a key can hold. */
function keyOf({ pathname, search }: URL): string {
  const path = `${pathname}${search}`;
  if (path.length <= MAX_KEY) return path;
  const end = digest(path);
  return `${path.slice(0, MAX_KEY - end.length - 1)}~${end}`;
}

/**
 * The place of a note about any page of the web. A page without an address that could be visited again
 * (settings of the browser, a file) gives a place without one.
 */
export function webPlaceOf(tab: { url: string | undefined; title: string | undefined }): WebPlace {
  const { url, leftOut } = cleanAddress(tab.url ?? '');
  const title = fitTitle(tab.title ?? '');
  const common = { product: 'web', container: null, url } as const;
  if (url === null)
    return { place: { ...common, kind: 'site', site: '', key: null, title: '' }, leftOut };
  const address = new URL(url);
  const site = address.origin;
  return { place: { ...common, kind: 'page', site, key: keyOf(address), title }, leftOut };
}
