/**
 * The browser's pattern for a site: `https://jira.example.org/*`. It knows no port, so the permission is for
 * the host. An origin may itself be a pattern's (`https://*.atlassian.net`), which Firefox takes for no
 * address at all: so it is not read as one.
 */
export function patternOf(origin: string): string {
  return `${origin.replace(/:\d+$/, '')}/*`;
}

/** The origin a pattern stands for: `https://*.atlassian.net`. */
export function originOfPattern(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}

/**
 * Whether a pattern of the kind above, or one the browser made of it, covers an address. That of a pattern
 * stands for any of its hosts.
 */
export function covers(pattern: string, address: string): boolean {
  const url = URL.parse(address.replace('//*.', '//any.'));
  if (!url) return false;
  const { protocol, hostname } = url;
  if (!/^https?:$/.test(protocol)) return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  const [, scheme = '', host = ''] = parts ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
