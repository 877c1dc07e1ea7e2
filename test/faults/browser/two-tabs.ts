import { createRandom, type Random } from '../../simulator/random.ts';
import type { Series, SeriesInput, SeriesOutcome } from '../series.ts';
import { openBackgroundEnder, type BackgroundEnder } from './background-ender.ts';
import { openBooks, type Books } from './books.ts';
import { conclude } from './conclude.ts';
import { openEye, type Eye } from './eye.ts';
import { findLosses } from './find-losses.ts';
import { onStage } from './on-stage.ts';
import { createPerson, type Person } from './person.ts';
import type { Store } from './read-store.ts';
import type { Stage } from './stage.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { ticketAt } from './tickets.ts';

/** Both drafts are kept within this time although the background is ended, in milliseconds. */
const KEPT_MS = 8_000;
/** What one window saved stands in the other within this time, in milliseconds. */
const SEEN_MS = 10_000;

type Desk = {
  left: Person;
  right: Person;
  books: Books;
  eye: Eye;
  clock: Stopwatch;
  random: Random;
  ender: BackgroundEnder;
  teamId: string;
};

/** Both windows write at the same ticket, in turns and at once, and both save. */
async function writeSideBySide(desk: Desk, address: string): Promise<string[]> {
  const { left, right, books, eye, clock, random, ender } = desk;
  const { during } = ender;
  const broken: string[] = [];
  const start = books.newText();
  await left.goTo(address);
  await right.goTo(address);
  // Now and then the second window goes on with the draft of the first: then both have the same one open.
  const isSameDraft = random.chance(0.5);
  if (isSameDraft) {
    await left.type(start);
    await left.isKept();
    await right.goTo(address);
    clock.count('both windows went on with one draft');
  }
  const texts = isSameDraft
    ? { left: `${start}, links`, right: `${start}, rechts` }
    : { left: books.newText(), right: books.newText() };
  const rest = (text: string) => (isSameDraft ? text.slice(start.length) : text);
  const half = (text: string) => Math.ceil(text.length / 2);
  for (const part of ['first', 'second'])
    for (const [person, text] of [
      [left, rest(texts.left)],
      [right, rest(texts.right)],
    ] as const)
      await during(async () => {
        await person.page.bringToFront();
        await person.type(part === 'first' ? text.slice(0, half(text)) : text.slice(half(text)));
      });
  const wanted = Object.values(texts);
  const kept = await eye.until(
    ({ drafts }) => wanted.every((text) => drafts.some((d) => d.draft.content.change === text)),
    KEPT_MS,
  );
  if (kept === null) broken.push(`two drafts were not kept apart: ${wanted.join(' | ')}`);
  for (const [person, text] of [
    [left, texts.left],
    [right, texts.right],
  ] as const) {
    const isShared = random.chance(0.5);
    if (isShared) books.ledger.allow(text, desk.teamId);
    await person.page.bringToFront();
    if ((await person.typed()) !== text) broken.push(`no longer in its window: ${text}`);
    await during(() => person.save(text, isShared));
    books.notes.push({ text, isShared, isBinned: false, address });
  }
  for (const [person, text] of [
    [left, texts.right],
    [right, texts.left],
  ] as const)
    if (!(await clock.measure('seen in the other window', () => person.sees(text, SEEN_MS))))
      broken.push(`the other window does not show: ${text}`);
  return broken;
}

/** Both windows change the same note apart: one text becomes the note, the other stays as a draft of it. */
async function editApart(desk: Desk, note: Books['notes'][number], texts: [string, string]) {
  const { left, right, books, eye, ender } = desk;
  const [mine, yours] = texts;
  for (const person of [left, right]) {
    await person.page.bringToFront();
    await person.openEdit(note.text);
  }
  await left.page.bringToFront();
  await left.writeEdit(mine);
  await right.page.bringToFront();
  await right.writeEdit(yours);
  await ender.during(() => right.endEdit(yours));
  await left.page.bringToFront();
  await ender.during(() => left.endEdit(mine));
  const { notes } = await eye.read();
  const isIn = (text: string) => notes.some((row) => row.note.content.change === text);
  note.text = isIn(mine) ? mine : yours;
  books.drafts.push({ text: isIn(mine) ? yours : mine, address: note.address });
}

/** The second window goes on with the edit that the first began and saves it; in the first it is over. */
async function editTogether(desk: Desk, note: Books['notes'][number], begun: string) {
  const { left, right, eye, ender, books, teamId } = desk;
  await left.page.bringToFront();
  await left.beginEdit(note.text, begun);
  const isBegun = ({ drafts }: Store) => drafts.some((d) => d.draft.content.change === begun);
  if ((await eye.until(isBegun, KEPT_MS)) === null) return [`an edit was not kept: ${begun}`];
  await right.goTo(note.address);
  const shown = await right.openEdit(note.text);
  if (shown !== begun) return [`an edit began anew: ${begun}`];
  const whole = `${begun}, zu Ende`;
  if (note.isShared) books.ledger.allow(whole, teamId);
  await right.writeEdit(whole);
  await ender.during(() => right.endEdit(whole));
  note.text = whole;
  await left.page.bringToFront();
  await left.hasNoEdit();
  return (await left.sees(whole, SEEN_MS)) ? [] : [`the other window does not show: ${whole}`];
}

/** Both windows change one note, apart or together. */
async function editSideBySide(desk: Desk, address: string): Promise<string[]> {
  const { books, random, clock } = desk;
  const isEdited = new Set(books.drafts.map((draft) => draft.address));
  const note = random.pick(books.notes.filter((one) => one.address === address));
  const texts: [string, string] = [books.newText(), books.newText()];
  if (note.isShared) for (const text of texts) books.ledger.allow(text, desk.teamId);
  if (isEdited.has(address) || random.chance(0.5)) {
    clock.count('both windows went on with one edit');
    return editTogether(desk, note, texts[0]);
  }
  await editApart(desk, note, texts);
  return [];
}

/** Two windows of one profile write at the same place while the background is ended `times` times. */
export async function playTwoTabs(
  stage: Stage,
  { times, seed, say }: SeriesInput,
): Promise<SeriesOutcome> {
  const random = createRandom(seed);
  const browser = stage.browser();
  const [books, clock, eye] = [openBooks(), createStopwatch(), await openEye(browser)];
  const ender = await openBackgroundEnder(browser, random);
  const left = createPerson(await browser.context.newPage(), clock);
  const right = createPerson(await browser.context.newPage(), clock);
  const { teamId } = stage.team.admin;
  const desk = { left, right, books, eye, clock, random, ender, teamId };
  const broken: string[] = [];
  for (let turn = 0; ender.ended() < times && broken.length === 0; turn += 1) {
    const address = ticketAt(stage, turn);
    broken.push(...(await writeSideBySide(desk, address)));
    broken.push(...(await editSideBySide(desk, address)));
    broken.push(...findLosses(await eye.read(), books));
    say(`${ender.ended()} ended, ${books.notes.length} notes, ${broken.length} broken`);
  }
  return conclude(
    { stage, books, eye, person: left, clock },
    { counted: [['background ended', ender.ended()]], broken, last: 'end' },
  );
}

export const twoTabs: Series = {
  name: 'two-tabs',
  says: 'two windows of one profile write at the same place while the background is ended',
  times: 30,
  run: (input) => onStage((stage) => playTwoTabs(stage, input)),
};
