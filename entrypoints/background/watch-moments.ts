import type { NudgeSettings } from '../../utils/domain/nudge-settings.ts';
import { nudgeTypes } from '../../utils/domain/nudge.ts';
import { placeKeyOf, type Place, type PlaceKind } from '../../utils/domain/place.ts';
import { askScript, tellScript } from '../../utils/messages/relay-scripts.ts';
import type { NudgeBook } from '../../utils/nudge-keeper/nudge-book.ts';
import { readNudgeSettings } from '../../utils/storage/nudge-store.ts';
import type { TabVisits } from './tab-visits.ts';
import { unasked } from './unasked.ts';

/** Where a moment can come. */
const watched: ReadonlySet<PlaceKind> = new Set(['issue', 'new-issue', 'page', 'new-page']);

function typesAt(place: Place, { allOff, sitesOff, typesOff }: NudgeSettings) {
  const site = place.site.toLowerCase();
  const isOff = allOff || sitesOff.some((off) => off.toLowerCase() === site);
  return isOff || !watched.has(place.kind)
    ? []
    : nudgeTypes.filter((type) => !typesOff.includes(type));
}

/** Whether a form that stood in some tab is known to have become this ticket: then the person wrote it. */
async function isOwnTicket(visits: TabVisits, placeKey: string): Promise<boolean> {
  const all = await visits.all();
  return all.some(([, { news }]) =>
    news.some((one) => one.kind === 'moved' && placeKeyOf(one.to) === placeKey),
  );
}

/**
 * Has moments watched for where a tab is now, or no longer. The watch is brought only where a moment can come and
 * may; elsewhere one that stands in the page is told to end.
 */
export async function watchMoments(
  { db }: Pick<NudgeBook, 'db'>,
  visits: TabVisits,
  tabId: number,
): Promise<void> {
  const settings = await readNudgeSettings(db);
  const { place, placeKey } = await visits.of(tabId);
  const types = place ? typesAt(place, settings) : [];
  if (!place || placeKey === null || types.length === 0) {
    tellScript('watch', tabId, 'watchPlace', { watch: null });
    return;
  }
  const ownTicket = await isOwnTicket(visits, placeKey);
  // The tab went on meanwhile: its newer arrival sets the watch.
  if ((await visits.of(tabId)).placeKey !== placeKey) return;
  await askScript('watch', tabId, 'watchPlace', { watch: { place, types, ownTicket } });
}

async function renewAll(book: Pick<NudgeBook, 'db'>, visits: TabVisits): Promise<void> {
  for (const [tabId, { place }] of await visits.all())
    if (place) await watchMoments(book, visits, tabId);
}

/** What may come was changed: begins, changes or ends the watch in all tabs. */
export function renewWatches(book: Pick<NudgeBook, 'db'>, visits: TabVisits): void {
  unasked(renewAll(book, visits));
}
