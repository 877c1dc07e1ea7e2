export type HostKind =
  /** Belongs to Atlassian's cloud. */
  | 'cloud'
  /** Dresses up as Atlassian's cloud. */
  | 'lookalike'
  /** Anything else; may well be a Data Center. */
  | 'unknown';

const CLOUD = /^[a-z\d.-]+\.(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.net)$/;
// Also what reads like the name at a glance: atlasian, at1assian, altassian …
const IMITATION =
  /a[tl1i]+a[sil1]+a[in]+[.-]?net|atlassian-us-gov|jira\.com\.|-jira\.com$|xn--a?t?la?s/;

/** Says whose host it is. `host` is lower case, as `URL.hostname` gives it. */
export function classifyHost(host: string): HostKind {
  if (CLOUD.test(host)) return 'cloud';
  // Punycode keeps the ASCII letters: "atlаssian" with a Cyrillic а is xn--atlssian-….
  return IMITATION.test(host) ? 'lookalike' : 'unknown';
}
