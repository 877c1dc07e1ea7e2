import type { OwnNoteRow } from './own-note-row.ts';

/** How long something stays in the bin, in milliseconds of felt time: 30 days. */
export const TRASH_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * A note in the bin. `person`: deleted here. `elsewhere`: deleted on another device.
 * `replaced`: a version that gave way to another; its id is new and its row holds the old text.
 */
export type TrashRow = {
  id: string;
  v: 1;
  row: OwnNoteRow;
  why: 'person' | 'elsewhere' | 'replaced';
  /** By the device's clock of then, milliseconds since 1970: for display and order alone. */
  deletedAt: number;
  /**
   * Felt time at which the bin first met it (`meta/felt-time.ts`), within a minute of the deletion; its 30 days count
   * from then. Absent until then, and in what an older version wrote: it gets the 30 days anew.
   */
  feltAt?: number;
  /** Mark of the mass removal by which it went, so that all of it can be brought back at once. */
  batch?: string;
  /** When others lose sight of it; until then an undo leaves no trace. */
  dueAt: number;
  /** 1 when the time for undo is over and the outbox knows of it; a number so that it can be indexed. */
  done: 0 | 1;
  /** Id under which the note came back after everybody was told; a deleted id is dead for the server (MUT-9). */
  backAs?: string;
};
