import type { SiteAddress, SiteAddressProblem } from '../domain/site-address.ts';
import { classifyHost } from '../page/classify-host.ts';
import { covers } from './site-pattern.ts';

/** A host as companies have them: a name with a dot, an address in numbers, or a bare name like `jira`. */
const bareHost =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.?$/u;

const refuse = (problem: SiteAddressProblem): SiteAddress => ({ ok: false, problem });

/** Numbers, or a name without a dot, are in-house and rarely have a certificate. */
function usualScheme(text: string): 'http' | 'https' {
  const host = text.replace(/[/:?#].*$/, '');
  return /^[\d.]+$/.test(host) || !host.includes('.') ? 'http' : 'https';
}

/**
 * Reads what somebody typed or pasted as the address of a Jira or Confluence: a whole link, or only a host.
 * @param builtIn patterns of the sites that come with the extension
 */
export function readSiteAddress(text: string, builtIn: readonly string[]): SiteAddress {
  const typed = text.trim();
  if (typed === '') return refuse('empty');
  // `jira.firma.de:8080` is a host and its port, `ftp://` and `mailto:` are schemes.
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return refuse('not-web');
  const whole = scheme === undefined ? `${usualScheme(typed)}://${typed}` : typed;
  if (/\s/.test(typed) || !URL.canParse(whole)) return refuse('not-an-address');
  const url = new URL(whole);
  if (url.username + url.password !== '') return refuse('credentials');
  const named = /^[a-z]+:\/*([^/:?#]*)/i.exec(whole)?.[1] ?? '';
  if (!url.hostname.startsWith('[') && !bareHost.test(named)) return refuse('not-an-address');
  url.hostname = url.hostname.replace(/\.$/, '');
  if (builtIn.some((pattern) => covers(pattern, url.href))) return refuse('comes-along');
  if (classifyHost(url.hostname) === 'lookalike') return refuse('lookalike');
  return {
    ok: true,
    origin: url.origin,
    hadPath: url.pathname.length > 1 || url.search !== '',
    hasPort: url.port !== '',
  };
}
