export type HostKind =
  /** Belongs to Atlassian's cloud. */
  | 'cloud'
  /** Dresses up as Atlassian's cloud. */
  | 'lookalike'
  /** Anything else; may well be a Data Center. */
  | 'unknown';

const CLOUD = /^(?:[a-z0-9-]+\.)+(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.net)$/;
const MENTIONS_CLOUD = /atlassian[.-]?net|atlassian-us-gov|jira\.com\.|-jira\.com$/;

/** Says whose host it is. `host` is lower case, as `URL.hostname` gives it. */
export function classifyHost(host: string): HostKind {
  if (CLOUD.test(host) && !host.includes('xn--')) return 'cloud';
  return MENTIONS_CLOUD.test(host) || host.split('.').some(imitates) ? 'lookalike' : 'unknown';
}

/**
 * A host name whose words are usual for Jira or Confluence. It confirms an address whose path
 * alone is too common to believe.
 */
export function hintsAtProduct(words: string): boolean {
  return /jira|confluence|wiki|issue|ticket|tracker|servicedesk|helpdesk|bugs|kb|docs/i.test(words);
}

/**
 * A punycode label that spells "atlassian" with a few foreign letters: punycode keeps the ASCII
 * letters in their order before the last hyphen.
 */
function imitates(label: string): boolean {
  const ascii = /^xn--(.+)-/.exec(label)?.[1] ?? '';
  let rest = 'atlassian';
  for (const letter of ascii) {
    const at = rest.indexOf(letter);
    if (at < 0) return false;
    rest = rest.slice(at + 1);
  }
  return ascii.length > 4;
}
