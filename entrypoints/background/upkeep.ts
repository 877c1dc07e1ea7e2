import browser from 'webextension-polyfill';

import { UNDO_MS } from '../../utils/notebook/delete-note.ts';
import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import { repairOutbox } from '../../utils/notebook/repair-outbox.ts';
import { changeHistory } from '../../utils/nudge-keeper/change-history.ts';
import { look } from '../../utils/nudges/decide/speak.ts';
import { endLease } from '../../utils/storage/meta/lease.ts';
import { reopenIfClosed } from '../../utils/storage/reopen-if-closed.ts';
import type { World } from './create-world.ts';
import { keepAlarm } from './keep-alarm.ts';
import { unasked } from './unasked.ts';

const ALARM = 'upkeep';
/** Looks at the clock once an hour: the smaller the gaps, the less a clock that is wrong can do to the caps of nudges. */
const CLOCK_ALARM = 'nudge-clock';

/** What is due: deletions whose time for undo is over, and a sync if one is planned. */
async function tidyUp({ book, engine }: World): Promise<void> {
  // A database that the browser had closed would else stay so until a screen asks.
  await reopenIfClosed(book.db);
  await emptyBin(book);
  await engine.sync((await book.db.outbox.count()) > 0 ? 'planned' : 'idle');
}

async function lookAtClock({ nudges, book }: World): Promise<void> {
  await reopenIfClosed(book.db);
  await changeHistory(nudges, (history) => look(history, { at: nudges.now() }));
}

/** Ends the time for undo after ten seconds. Should the background be ended before, the alarm does it. */
export function emptyBinLater(world: World): void {
  setTimeout(() => unasked(tidyUp(world)), UNDO_MS + 50);
}

async function atBrowserStart(world: World): Promise<void> {
  unasked(lookAtClock(world));
  await repairOutbox(world.book);
  await tidyUp(world);
  // Firefox asks for it; in Chromium `unlimitedStorage` says the same, and a worker has no `persist`.
  if ('persist' in navigator.storage) await navigator.storage.persist();
}

/** Everything that happens without anybody asking. */
export function startUpkeep(world: World): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) unasked(tidyUp(world));
    if (name === CLOCK_ALARM) unasked(lookAtClock(world));
  });
  browser.runtime.onStartup.addListener(() => unasked(atBrowserStart(world)));
  browser.runtime.onInstalled.addListener(() => unasked(atBrowserStart(world)));
  globalThis.addEventListener('online', () => unasked(world.engine.sync('person')));
  // Alarms may vanish with a restart of the browser, so each start of the background makes sure.
  unasked(keepAlarm(ALARM, 1));
  unasked(keepAlarm(CLOCK_ALARM, 60));
  // There is never more than one background: what the one before this left undone need not wait for the alarm, nor
  // sharing for the end of its lease.
  unasked(endLease(world.book.db));
  emptyBinLater(world);
}
