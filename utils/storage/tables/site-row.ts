/** A self-hosted site that the person added. Whether it works is asked of the browser each time. */
export type SiteRow = {
  /** `https://jira.example.org`. */
  origin: string;
  /** Milliseconds since 1970. */
  addedAt: number;
};
