import type { Place } from '../domain/place.ts';
import type { SyncStatus } from '../domain/sync-problem.ts';

/** A note in the bin, as a list shows it. */
export type BinnedNote = {
  /** What `bringBack` and `undoDelete` take. */
  id: string;
  place: Place;
  /** The first typed text of the note, cut to what a line shows. */
  text: string;
  /** `person`: deleted here · `elsewhere`: on another device · `replaced`: a version that gave way to another. */
  why: 'person' | 'elsewhere' | 'replaced';
  /** Milliseconds since 1970, by this device's clock of then. */
  deletedAt: number;
  /** Whole days until it goes for good, counted by felt time; at least 1. */
  daysLeft: number;
  /** Notes that went at once bear the same mark; null for one that went by itself. */
  batch: string | null;
};

/** What stands behind the one line about sharing. */
export type SyncDetails = {
  status: SyncStatus;
  /**
   * What waits, in notes: to be shared, with changes, to be taken back; and what concerns the team's own content.
   * `further`: where very much waits, only the first of it is told apart.
   */
  waiting: { share: number; change: number; withdraw: number; content: number; further: number };
  /** Changes the server did not take; the text is where it was. At most 20, the newest first. */
  refused: { noteId: string; place: Place; text: string; reason: string }[];
  /** All of them, also beyond the 20. */
  refusedTotal: number;
  /**
   * Of the notes that the person is asked about, because they would go here: so many went to the bin before they were
   * enough to ask. The answer is good for them, too.
   */
  askedInBin: number;
};
