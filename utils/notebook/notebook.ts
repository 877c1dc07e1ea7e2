import type { Database } from '../storage/database.ts';
import type { TableMemory } from '../storage/table-memory.ts';

/** What the deeds work with. */
export type Notebook = {
  db: Database;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new UUIDv7. */
  newId: () => string;
  memory: Pick<TableMemory, 'notes' | 'reviews'>;
  /** Told after the database has it: notes, drafts or reviews of these places changed; null = possibly all. */
  changed: (placeKeys: string[] | null) => void;
};
