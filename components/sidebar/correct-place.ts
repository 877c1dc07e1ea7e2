import { fitTitle, type Place } from '../../utils/domain/place.ts';

export type PlaceCorrection = { product: Place['product']; reference: string };

export type CorrectionProblem = 'empty' | 'no-key' | 'no-address' | 'no-site';

export type CorrectedPlace = { ok: true; place: Place } | { ok: false; problem: CorrectionProblem };

const issueKey = /\b([A-Z][A-Z0-9_]{1,20})-(\d{1,9})\b/i;
const pageId = /(?:\/pages\/(?:edit-v2\/|edit\/)?|[?&]pageId=)(\d{1,20})/;

/** Where a product's own paths begin; what stands before is its context path. */
const jiraMarker = /\/(?:browse|jira|projects|issues|secure)\b.*/;
const wikiMarker = /\/(?:spaces|pages|display|x)\b.*/;

/** A web address, or null. Only http(s): what is kept must be safe to open again. */
function readAddress(text: string): URL | null {
  if (!/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? new URL(text) : null;
}

/** Origin and context path of a product, taken from an address inside it. */
function siteOf(address: URL, marker: RegExp): string {
  return `${address.origin}${address.pathname.replace(marker, '').replace(/\/+$/, '')}`;
}

function correctIssue(text: string, address: URL | null, site: string | null): CorrectedPlace {
  const found = issueKey.exec(address ? address.pathname + address.search : text);
  if (!found?.[1] || !found[2]) return { ok: false, problem: 'no-key' };
  const container = found[1].toUpperCase();
  const key = `${container}-${found[2]}`;
  const home = address ? siteOf(address, jiraMarker) : site;
  if (home === null) return { ok: false, problem: 'no-site' };
  const place = { product: 'jira', site: home, kind: 'issue', key, container } as const;
  return { ok: true, place: { ...place, title: '', url: `${home}/browse/${key}` } };
}

function correctPage(text: string, address: URL | null, site: string | null): CorrectedPlace {
  const home = address ? siteOf(address, wikiMarker) : site;
  if (home === null) return { ok: false, problem: 'no-site' };
  const id = address ? pageId.exec(address.pathname + address.search)?.[1] : undefined;
  const lastPart = address?.pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const title = fitTitle(address ? decodeGently(lastPart).replaceAll('+', ' ') : text);
  // Without an id the title is what tells one page from another.
  const key = id ?? title.slice(0, 100);
  const place = { product: 'confluence', site: home, kind: 'page', key, container: null } as const;
  return { ok: true, place: { ...place, title, url: address?.href.slice(0, 2000) ?? null } };
}

function correctWebPage(address: URL | null): CorrectedPlace {
  if (!address) return { ok: false, problem: 'no-address' };
  const key = address.pathname.slice(-100);
  const place = {
    product: 'web',
    site: address.origin,
    kind: 'page',
    key,
    container: null,
  } as const;
  const title = fitTitle(`${address.host}${decodeGently(address.pathname)}`);
  return { ok: true, place: { ...place, title, url: address.href.slice(0, 2000) } };
}

function decodeGently(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone % is allowed in an address; then the raw words are the best we have.
    return part;
  }
}

/**
 * The place a person names by hand: an issue key, a page's title, or an address. `site` is where the
 * page around stands; a key or a title alone belongs there.
 */
export function correctPlace(input: PlaceCorrection, site: string | null): CorrectedPlace {
  const text = input.reference.trim();
  if (text === '') return { ok: false, problem: 'empty' };
  const address = readAddress(text);
  if (input.product === 'jira') return correctIssue(text, address, site);
  if (input.product === 'confluence') return correctPage(text, address, site);
  return correctWebPage(address);
}

/**
 * The site of the page around, for a key or title without an address: that of the recognised place if
 * it is the same product, else what the page's address gives away.
 */
export function siteAround(
  product: Place['product'],
  place: Place | null,
  address: string | undefined,
): string | null {
  if (place?.product === product) return place.site;
  const url = readAddress(address ?? '');
  if (!url || product === 'web') return null;
  const marker = product === 'jira' ? jiraMarker : wikiMarker;
  return siteOf(url, marker);
}
