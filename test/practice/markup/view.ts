import type { SafeMarkup } from './markup.ts';

/**
 * What a route hands to the frame around it. The same view is sent as a whole document on load and
 * as JSON when the client script moves on without a reload.
 */
export type View = {
  title: string;
  main: SafeMarkup;
  /** Entry of the left navigation that is current. */
  nav?: string;
  /** Modal over the page (an issue opened from the board). */
  layer?: SafeMarkup;
  /** Panel at the right edge (an issue opened from the backlog). */
  aside?: SafeMarkup;
  status?: 200 | 404;
};

/** Request header by which the client script asks for the parts of a view instead of a document. */
export const PARTS_HEADER = 'x-practice-parts';
