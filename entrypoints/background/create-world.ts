import { uuidv7 } from 'uuidv7';
import browser from 'webextension-polyfill';

import type { Membership } from '../../utils/account/membership.ts';
import type { Notebook } from '../../utils/notebook/notebook.ts';
import type { NudgeBook } from '../../utils/nudge-keeper/nudge-book.ts';
import { Database } from '../../utils/storage/database.ts';
import { createSyncStore } from '../../utils/storage/sync-store/create-sync-store.ts';
import { watchTables } from '../../utils/storage/table-memory.ts';
import { createSyncEngine, type SyncEngine } from '../../utils/sync/engine.ts';
import { createHttpTransport } from '../../utils/sync/http-transport.ts';
import { createHttp } from '../../utils/sync/http.ts';
import type { Live } from '../../utils/sync/live.ts';
import { accountKeeper } from './account-keeper.ts';
import { createFormFollower, type FormFollower } from './form-follower.ts';
import { listenLive } from './listen-live.ts';
import { markAgain } from './mark-passages.ts';
import { createNews, type News } from './news.ts';
import { createNudgeCards, type NudgeCards } from './nudge-cards.ts';
import { tellPresence } from './presence.ts';
import { createTabVisits, type TabVisits } from './tab-visits.ts';

/** Everything the handlers work with. Nothing in it is lost when the background is ended. */
export type World = {
  book: Notebook;
  nudges: NudgeBook;
  membership: Membership;
  engine: SyncEngine;
  live: Live;
  news: News;
  visits: TabVisits;
  forms: FormFollower;
  cards: NudgeCards;
};

/** Permission patterns know no port. */
function mayReach(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

export function createWorld(): World {
  const db = new Database();
  const memory = watchTables(db);
  const clock = { now: () => Date.now(), random: () => Math.random() };
  const http = createHttp({
    fetch: (url, init) => fetch(url, init),
    isOnline: () => navigator.onLine,
    mayReach,
    clock,
  });
  const news = createNews(db, accountKeeper);
  const visits = createTabVisits(clock.now);
  const changed = (placeKeys: string[] | null) => {
    news.notesChanged(placeKeys);
    tellPresence({ db }, visits, placeKeys);
    markAgain({ db }, visits, placeKeys);
  };
  const store = createSyncStore(db, uuidv7, news.contentChanged);
  const engine = createSyncEngine({
    store,
    transport: createHttpTransport(http),
    clock,
    readConnection: () => accountKeeper.read(),
    owner: uuidv7(),
    onChange: changed,
    onDone: news.accountMayHaveChanged,
  });
  const common = { db, now: clock.now, newId: uuidv7, changed };
  const book = { ...common, memory };
  // Asked each time: people travel, and summer time begins while the background runs.
  const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();
  const nudges = { db, now: clock.now, newId: uuidv7, offsetAt };
  return {
    book,
    nudges,
    membership: {
      ...common,
      http,
      keeper: accountKeeper,
      sync: () => engine.sync('person'),
      alone: (work) => engine.alone(work),
    },
    engine,
    live: listenLive({ db, store, engine, clock }),
    news,
    visits,
    forms: createFormFollower(book, visits, engine),
    cards: createNudgeCards(nudges, visits),
  };
}
