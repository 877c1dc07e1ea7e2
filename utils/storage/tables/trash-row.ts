import type { OwnNoteRow } from './own-note-row.ts';

/** How long something stays in the bin, in milliseconds: 30 days. */
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
  deletedAt: number;
  /** When others lose sight of it; until then an undo leaves no trace. */
  dueAt: number;
  /** 1 when the time for undo is over and the outbox knows of it; a number so that it can be indexed. */
  done: 0 | 1;
  /** Id under which the note came back after everybody was told; a deleted id is dead for the server (MUT-9). */
  backAs?: string;
};
