/** Why an address cannot be that of a site. Every kind has its sentence in both languages. */
export type SiteAddressProblem =
  | 'empty'
  /** No address at all: words, half a host. */
  | 'not-an-address'
  /** ftp:, file:, chrome: … */
  | 'not-web'
  /** Somebody's name and password stand in it; it would be kept and shown. */
  | 'credentials'
  /** Dresses up as Atlassian's cloud. */
  | 'lookalike'
  /** Works already. */
  | 'comes-along';

/** What somebody typed as the address of a Jira or Confluence. */
export type SiteAddress =
  | {
      ok: true;
      origin: string;
      /** The address named more than the host (`/jira`); the whole host is meant all the same. */
      hadPath: boolean;
      /** The origin has a port of its own, which browsers' permissions do not know. */
      hasPort: boolean;
    }
  | { ok: false; problem: SiteAddressProblem };
