import type { Random } from '../../simulator/random.ts';
import type { KnownNote, Books } from './books.ts';
import type { Eye } from './eye.ts';
import type { Person } from './person.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What is typed is kept after this time, in milliseconds; that is what people are promised. */
const DRAFT_MS = 500;
/** With a background that is ended meanwhile it may come later, but never later than this. */
const LATE_DRAFT_MS = 8_000;

export type WorkDay = {
  person: Person;
  books: Books;
  eye: Eye;
  clock: Stopwatch;
  random: Random;
  teamId: string;
  /** What the person does goes through here: whatever is to go wrong goes wrong meanwhile. */
  during: <T>(deed: () => Promise<T>) => Promise<T>;
};

/** Somebody at one ticket: types, saves, shares, edits, recalls, deletes and takes that back. Returns what was lost. */
export async function workAt(day: WorkDay, address: string, deeds: number): Promise<string[]> {
  const { person, books, clock, random, during } = day;
  const lost: string[] = [];
  await person.goTo(address);
  const here = (isFit: (note: KnownNote) => boolean) => {
    const fitting = books.notes.filter(
      (note) => note.address === address && !note.isBinned && isFit(note),
    );
    return fitting.length > 0 ? random.pick(fitting) : null;
  };

  for (let done = 0; done < deeds;) {
    const deed = random.pick(['write', 'write', 'write', 'edit', 'share', 'recall', 'remove']);
    const note = here(({ isShared }) =>
      deed === 'share' ? !isShared : deed !== 'recall' || isShared,
    );
    if (deed !== 'write' && !note) continue;
    clock.count(`deeds: ${deed}`);
    done += 1;
    if (deed === 'write' || !note) lost.push(...(await writeNote(day, address)));
    else if (deed === 'edit') {
      const next = books.newText();
      if (note.isShared) books.ledger.allow(next, day.teamId);
      await during(() => person.edit(note.text, next));
      note.text = next;
    } else if (deed === 'share') {
      books.ledger.allow(note.text, day.teamId);
      await during(() => person.share(note.text));
      note.isShared = true;
    } else if (deed === 'recall') {
      await during(() => person.recall(note.text));
      note.isShared = false;
    } else {
      await during(() => person.remove(note.text));
      note.isBinned = true;
      if (!random.chance(0.5)) continue;
      clock.count('deeds: undo');
      await during(() => person.undo(note.text));
      note.isBinned = false;
    }
  }
  return lost;
}

/** Types a text, looks whether it was kept in time, comes back to it now and then, and saves it. */
async function writeNote(day: WorkDay, address: string): Promise<string[]> {
  const { person, books, eye, clock, random, during } = day;
  const lost: string[] = [];
  const text = books.newText();
  await during(() => person.type(text));
  const isKept = ({ drafts }: Awaited<ReturnType<Eye['read']>>) =>
    drafts.some(({ draft }) => draft.content.change === text);
  const after = await eye.until(isKept, LATE_DRAFT_MS);
  if (after === null) lost.push(`a draft was not kept in ${LATE_DRAFT_MS} ms: ${text}`);
  else if (after > DRAFT_MS) clock.count('drafts kept later than 500 ms after the last key');
  if (random.chance(0.25)) {
    clock.count('deeds: leave the page and come back');
    await during(() => person.goTo(address));
    const begin = performance.now();
    while ((await person.typed()) !== text && performance.now() - begin < LATE_DRAFT_MS);
    if ((await person.typed()) !== text) lost.push(`a draft was not there again: ${text}`);
  }
  const isShared = random.chance(0.5);
  if (isShared) books.ledger.allow(text, day.teamId);
  await during(() => person.save(text, isShared));
  books.notes.push({ text, isShared, isBinned: false, address });
  return lost;
}
