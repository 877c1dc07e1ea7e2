import type { ReviewEvent } from '../../domain/review.ts';
import type { Database } from '../database.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import type { TeamNoteRow } from '../tables/team-note-row.ts';
import type { TrashRow } from '../tables/trash-row.ts';

/** Rows to be written together: the number of requests, not of bytes, is what the database costs. */
export type PutBatch = {
  own(row: OwnNoteRow): void;
  binned(row: TrashRow): void;
  team(row: TeamNoteRow): void;
  review(event: ReviewEvent): void;
  /** Writes what was collected. */
  flush(): Promise<void>;
};

export function createPutBatch(db: Database): PutBatch {
  const own = new Map<string, OwnNoteRow>();
  const binned = new Map<string, TrashRow>();
  const team = new Map<string, TeamNoteRow>();
  const reviews = new Map<string, ReviewEvent>();
  return {
    own: (row) => own.set(row.id, row),
    binned: (row) => binned.set(row.id, row),
    team: (row) => team.set(row.id, row),
    review: (event) => reviews.set(event.id, event),
    async flush() {
      if (own.size > 0) await db.notes.bulkPut([...own.values()]);
      if (binned.size > 0) await db.trash.bulkPut([...binned.values()]);
      if (team.size > 0) await db.teamNotes.bulkPut([...team.values()]);
      if (reviews.size > 0) await db.reviews.bulkPut([...reviews.values()]);
      for (const rows of [own, binned, team, reviews]) rows.clear();
    },
  };
}
