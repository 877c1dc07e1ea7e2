import type { Place } from '../../utils/domain/place.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { hasNotesHere } from '../../utils/notebook/has-notes-here.ts';
import type { Notebook } from '../../utils/notebook/notebook.ts';
import type { TabVisits } from './tab-visits.ts';
import { unasked } from './unasked.ts';

type Book = Pick<Notebook, 'db'>;

/** Whether there are notes at the place a tab has come to. What it was told meanwhile is newer. */
export async function arrive(
  book: Book,
  visits: TabVisits,
  tabId: number,
  place: Place | null,
): Promise<boolean> {
  const { placeKey } = await visits.arrive(tabId, place);
  const found = placeKey !== null && (await hasNotesHere(book, placeKey));
  const { notesHere } = await visits.change(tabId, (visit) =>
    visit.placeKey === placeKey && visit.notesHere === null
      ? { ...visit, notesHere: found }
      : visit,
  );
  return notesHere ?? found;
}

async function tellOne(book: Book, visits: TabVisits, tabId: number, placeKey: string) {
  const found = await hasNotesHere(book, placeKey);
  const { notesHere, placeKey: now } = await visits.of(tabId);
  if (now !== placeKey || notesHere === found) return;
  await visits.change(tabId, (visit) => ({ ...visit, notesHere: found }));
  tellTab(tabId, 'presenceChanged', { notesHere: found });
}

async function tellAll(book: Book, visits: TabVisits, placeKeys: string[] | null) {
  for (const [tabId, { placeKey }] of await visits.all()) {
    const isMeant = placeKey !== null && (placeKeys?.includes(placeKey) ?? true);
    if (isMeant) await tellOne(book, visits, tabId, placeKey);
  }
}

/** Tells the tabs that show these places (null: any) whether there are notes, where that has changed. */
export function tellPresence(book: Book, visits: TabVisits, placeKeys: string[] | null): void {
  unasked(tellAll(book, visits, placeKeys));
}
