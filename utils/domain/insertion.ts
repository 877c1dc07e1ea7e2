import type { Place } from './place.ts';

/** Where a note's text can go. */
export const insertWays = [
  /** A comment of the issue. */
  'comment',
  /** At the end of the description. */
  'description',
  /** A comment below a Confluence page. */
  'footer-comment',
  /** Into an open editor, at the cursor. */
  'editor',
] as const;
export type InsertWay = (typeof insertWays)[number];

/** `id` of a comment that only the team of a service project sees, never its customers. */
export const INTERNAL_COMMENT = 'internal-comment';

/** One place the text could go to, as it is offered to the person. */
export type InsertTarget = {
  way: InsertWay;
  /** Tells apart several of one way (two open editors); stable while the page stays as it is. */
  id: string;
  /** The issue or page it belongs to; null for an editor of something that does not exist yet. */
  place: Place | null;
  /** What the editor is for; null where the way says it all. */
  editor: 'description' | 'comment' | 'page' | 'other' | null;
  /** Null when it will do; else why it is shown but cannot be chosen. */
  hindrance: 'not-allowed' | 'editor-open' | 'signed-out' | null;
};

/** How an insertion can be taken back. */
export type InsertUndo =
  | { kind: 'delete-comment'; commentId: string }
  /** Both descriptions as the site returns them: the old one comes back only if the new one still stands. */
  | { kind: 'restore-description'; before: unknown; after: unknown };

/** What was done on a person's click; kept on the device beside the note and never shared. */
export type Insertion = {
  id: string;
  noteId: string;
  way: InsertWay;
  place: Place | null;
  /** Milliseconds since 1970. */
  at: number;
  /** Where the result can be seen; null for an editor. */
  url: string | null;
  /** Null when the site offers no way back (an editor has its own undo). */
  undo: InsertUndo | null;
};
