/** One question to Jira or Confluence, as data: tests hold every one against the products' own descriptions. */
export type SiteRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under the site's context path, with query: `/rest/api/3/myself`. */
  path: string;
  /** Sent as JSON. */
  body?: unknown;
};

/** A part of a path, whatever it is. */
export const inPath = (part: string) => encodeURIComponent(part);
