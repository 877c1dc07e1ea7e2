import type { LocalNow } from '../nudges/decide/local-time.ts';
import type { Database } from '../storage/database.ts';

/** What the deeds about nudges work with. */
export type NudgeBook = {
  db: Database;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new UUIDv7. */
  newId: () => string;
  /** Minutes east of UTC, as the device is set. */
  offsetAt: LocalNow['offsetAt'];
};
