import { setTimeout as wait } from 'node:timers/promises';

import { onlyMe, type Audience } from '../../../utils/domain/audience.ts';
import { killBrowser } from '../../e2e/support/chromium.ts';
import { buildDraft } from '../../extension/build-notes.ts';
import { createRandom, type Random } from '../../simulator/random.ts';
import type { Series, SeriesInput, SeriesOutcome } from '../series.ts';
import { openBooks, type Books } from './books.ts';
import { conclude } from './conclude.ts';
import { openEye } from './eye.ts';
import { findLosses } from './find-losses.ts';
import { onStage } from './on-stage.ts';
import { createPerson } from './person.ts';
import { startSaveStream } from './save-stream.ts';
import type { Stage } from './stage.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { ticketAt } from './tickets.ts';

/** More notes than are saved before the browser is killed. */
const STREAM = 400;
/** The browser dies this long after the first note of the stream, in milliseconds. */
const LIFE_MS = { least: 300, more: 700 };

/**
 * One life of a browser: somebody saves a note at a ticket and begins another, then notes are saved as fast as they
 * are acknowledged, and the browser's process is killed.
 */
async function liveAndDie(world: {
  stage: Stage;
  books: Books;
  clock: Stopwatch;
  random: Random;
  turn: number;
}): Promise<string[]> {
  const { stage, books, clock, random, turn } = world;
  const { teamId } = stage.team.admin;
  const first = stage.browser();
  const address = ticketAt(stage, turn);
  const person = createPerson(await first.context.newPage(), clock);
  await person.goTo(address);
  const [saved, begun] = [books.newText(), books.newText()];
  await person.type(saved);
  await person.save(saved, false);
  books.notes.push({ text: saved, isShared: false, isBinned: false, address });
  await person.type(begun);
  await person.isKept();
  books.drafts.push({ text: begun, address });

  const asked = new Map<string, { text: string; audience: Audience }>();
  const savings = Array.from({ length: STREAM }, () => {
    const text = books.newText();
    const audience: Audience = random.chance(0.3) ? { kind: 'team', teamId } : onlyMe;
    if (audience.kind === 'team') books.ledger.allow(text, teamId);
    const draft = buildDraft(text, { audience });
    asked.set(draft.id, { text, audience });
    return { draft, audience };
  });
  const told: string[] = [];
  await startSaveStream(first, savings, (id) => told.push(id));
  await wait(LIFE_MS.least + random.int(LIFE_MS.more));
  await killBrowser(first);
  clock.count('browser killed');

  const enter = (id: string) => {
    const one = asked.get(id);
    if (!one) throw new Error(`acknowledged, but never asked for: ${id}`);
    const isShared = one.audience.kind === 'team';
    books.notes.push({ text: one.text, isShared, isBinned: false, address: '' });
  };
  told.forEach(enter);
  const eye = await openEye(await stage.startAgain());
  const store = await eye.read();
  // The note that was just being saved may be there although nobody was told.
  const untold = store.notes.filter(({ id }) => asked.has(id) && !told.includes(id));
  untold.map(({ id }) => id).forEach(enter);
  if (untold.length > 0) clock.count('lives in which a note was kept that nobody was told of');
  const crowd = untold.length > 1 ? [`${untold.length} notes kept that nobody was told of`] : [];
  return [...crowd, ...findLosses(store, books)];
}

/** The browser's process is killed while notes are saved, `times` in all, and started again with its profile. */
export async function playKillBrowser(
  stage: Stage,
  { times, seed, say }: SeriesInput,
): Promise<SeriesOutcome> {
  const [random, books, clock] = [createRandom(seed), openBooks(), createStopwatch()];
  const broken: string[] = [];
  for (let turn = 0; turn < times && broken.length === 0; turn += 1) {
    broken.push(...(await liveAndDie({ stage, books, clock, random, turn })));
    say(`${turn + 1} killed, ${books.notes.length} notes, ${broken.length} broken`);
  }
  const browser = stage.browser();
  const person = createPerson(await browser.context.newPage(), clock);
  const last = ticketAt(stage, times - 1);
  await person.goTo(last);
  const begun = books.drafts.find(({ address }) => address === last)?.text ?? '';
  if ((await person.typed()) !== begun) broken.push(`the form does not go on with: ${begun}`);
  return conclude(
    { stage, books, eye: await openEye(browser), person, clock },
    { counted: [], broken, last: 'start' },
  );
}

export const killTheBrowser: Series = {
  name: 'browser',
  says: 'the process of Chromium is killed while notes are saved, and started again',
  times: 10,
  run: (input) => onStage((stage) => playKillBrowser(stage, input)),
};
