import type { Database } from '../storage/database.ts';
import type { Http } from '../sync/http.ts';
import type { AccountKeeper } from './account-keeper.ts';

/** What joining, leaving and asking about teams works with. */
export type Membership = {
  db: Database;
  http: Http;
  keeper: AccountKeeper;
  newId: () => string;
  now: () => number;
  /** Syncs once, cutting a planned pause short; answers when it is over. */
  sync: () => Promise<void>;
  /** Does something while no sync runs, so that no answer of before arrives after. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Told when everything of a team or server may have changed. */
  changed: (placeKeys: null) => void;
};
