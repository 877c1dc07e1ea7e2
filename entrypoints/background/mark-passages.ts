import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import { askScript, tellScript } from '../../utils/messages/relay-scripts.ts';
import type { Notebook } from '../../utils/notebook/notebook.ts';
import { passagesHere } from '../../utils/notebook/passages-here.ts';
import type { TabVisits } from './tab-visits.ts';
import { unasked } from './unasked.ts';

type Book = Pick<Notebook, 'db'>;

/**
 * Has a place's passages marked in a tab, unless it has moved on by now. The tools are brought only where there
 * is something to mark.
 */
async function mark(
  book: Book,
  visits: TabVisits,
  tabId: number,
  placeKey: string | null,
): Promise<void> {
  const passages = placeKey === null ? [] : await passagesHere(book, placeKey);
  if (placeKey !== null && (await visits.of(tabId)).placeKey !== placeKey) return;
  if (passages.length > 0) await askScript('tools', tabId, 'markPassages', { passages });
  // Marks of the place before may still stand there.
  else tellScript('tools', tabId, 'markPassages', { passages });
}

/** A tab has come to a place (null: to one without notes). */
export function markOnArrival(
  book: Book,
  visits: TabVisits,
  tabId: number,
  place: Place | null,
): void {
  unasked(mark(book, visits, tabId, place && placeKeyOf(place)));
}

async function markAll(book: Book, visits: TabVisits, placeKeys: string[] | null): Promise<void> {
  for (const [tabId, { placeKey }] of await visits.all())
    if (placeKey !== null && (placeKeys?.includes(placeKey) ?? true))
      await mark(book, visits, tabId, placeKey);
}

/** Notes of these places (null: any) changed: the marks follow in the tabs that show them. */
export function markAgain(book: Book, visits: TabVisits, placeKeys: string[] | null): void {
  unasked(markAll(book, visits, placeKeys));
}
