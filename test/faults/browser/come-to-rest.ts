import de from '../../../utils/i18n/common/de.ts';
import type { Backdrop } from './backdrop.ts';
import type { Books } from './books.ts';
import type { Eye } from './eye.ts';
import { findLosses, findServerFaults } from './find-losses.ts';
import type { Person } from './person.ts';

/** Longest wait until everything is shared although nobody does anything, in milliseconds. */
const PATIENCE_MS = 100_000;
/** A panel shows what became of a note within this time, in milliseconds. */
const SHOWN_MS = 10_000;

export type Rest = { broken: string[]; /** When the outbox was empty. */ after: string };

/** Waits until everything is shared while nobody does anything, and compares both sides with the books. */
export async function comeToRest(world: {
  stage: Backdrop;
  books: Books;
  eye: Eye;
  /** Whose panel still stands open; null where a driver cannot look into one. */
  person: Person | null;
}): Promise<Rest> {
  const { stage, books, eye, person } = world;
  const emptyAfter = await eye.until(
    ({ outbox, trash }) => outbox.length === 0 && trash.every(({ done }) => done === 1),
    PATIENCE_MS,
  );
  const store = await eye.read();
  const { notes } = await stage.team.shown();
  const sight = {
    shown: notes.map(({ content }) => content.change),
    everything: JSON.stringify(await stage.team.everything()),
  };
  const unsettled = store.notes
    .filter(({ sync, note }) => sync !== (note.audience.kind === 'team' ? 'done' : 'none'))
    .map(({ sync, note }) => `"${sync}" for ever: ${note.content.change}`);
  return {
    after: emptyAfter === null ? 'never' : `${(emptyAfter / 1_000).toFixed(1)} s`,
    broken: [
      ...(emptyAfter === null ? ['the outbox never became empty'] : []),
      ...unsettled,
      ...findLosses(store, books),
      ...findServerFaults(sight, books),
      ...(person ? await findStaleCards(books, person) : []),
    ],
  };
}

/** Notes that an open panel shows otherwise than they are by now. */
async function findStaleCards(books: Books, person: Person): Promise<string[]> {
  const address = person.page.url();
  const here = books.notes.filter((note) => !note.isBinned && note.address === address);
  const stale = new Set(here);
  const begin = performance.now();
  while (stale.size > 0 && performance.now() - begin < SHOWN_MS)
    for (const note of stale) {
      const { shared, 'on-device': onDevice } = de.noteState;
      const state = await person.stateOf(note.text);
      if (state.includes(note.isShared ? shared : onDevice)) stale.delete(note);
    }
  return [...stale].map(({ text }) => `the panel still shows an old state: ${text}`);
}
