import { fitTitle, type Place } from './place.ts';

/** A ticket that the person created lately. */
export type CreatedTicket = {
  /** Upper case: `CXM-31`. */
  key: string;
  summary: string;
  /** Milliseconds since 1970, by the clock of this device. */
  createdAt: number;
};

/** The project in an issue key; keys of projects hold no hyphen. */
export function projectOf(key: string): string {
  return key.replace(/-\d+$/, '');
}

/** A ticket as a place. `site` is origin and context path, without a slash at the end. */
export function ticketPlace(site: string, { key, summary }: { key: string; summary: string }) {
  return {
    product: 'jira',
    site,
    kind: 'issue',
    key,
    container: projectOf(key),
    title: fitTitle(summary),
    url: `${site}/browse/${key}`,
  } as const satisfies Place;
}
