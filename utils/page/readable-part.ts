/**
 * The parts of a page that people read and select passages in, best first: the body of a wiki page, the
 * description of an issue. Only the page tools need them, so they do not weigh on every page's script.
 */
export const READABLE = [
  '#main-content.wiki-content', // confluence cloud legacy, dc, server 5
  '[data-testid="page-content-only"]', // confluence cloud
  '.wiki-content .ak-renderer-document', // confluence cloud, embedded
  '#ghx-detail-view [data-field-id="description"]', // jira dc board
  '#description-val', // jira dc, server 6
  '[data-testid="issue.views.field.rich-text.description"]', // jira cloud
] as const;

/** The part of the page in which passages are noted and found again; null where there is none. */
export function findReadablePart({ body }: Document): Element | null {
  for (const css of READABLE) {
    const part = body.querySelector(css);
    if (part) return part;
  }
  return null;
}
