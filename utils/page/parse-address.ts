/** A web address taken apart; `segments` are still percent-encoded and never empty. */
export interface Address {
  origin: string;
  host: string;
  segments: string[];
  query: URLSearchParams;
}

/**
 * Takes an address apart. Null for anything that is not http(s), does not parse, or carries user
 * info: `https://tenant.atlassian.net@evil.example/` belongs to evil.example.
 */
export function parseAddress(raw: string): Address | null {
  if (!URL.canParse(raw)) return null;
  const url = new URL(raw);
  if (!/^https?:$/.test(url.protocol) || url.username + url.password !== '') return null;
  return {
    origin: url.origin,
    host: url.hostname.replace(/\.$/, ''),
    // Servlet containers add their session to the path when cookies are off.
    segments: url.pathname
      .replace(/;jsessionid=[^/]*/i, '')
      .split('/')
      .filter(Boolean),
    query: url.searchParams,
  };
}

/** Decodes one path segment; a broken escape stays as it is. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // `%` without two hex digits is legal in the address bar, only not decodable.
    return segment;
  }
}

/** Decodes a title in a path, where Confluence writes blanks as `+`. */
export function decodeTitle(segment: string): string {
  return decodeSegment(segment.replaceAll('+', ' '));
}
