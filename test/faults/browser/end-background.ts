import { createRandom } from '../../simulator/random.ts';
import type { Series, SeriesInput, SeriesOutcome } from '../series.ts';
import { openBackgroundEnder } from './background-ender.ts';
import { openBooks } from './books.ts';
import { conclude } from './conclude.ts';
import { openEye } from './eye.ts';
import { findLosses } from './find-losses.ts';
import { onStage } from './on-stage.ts';
import { createPerson } from './person.ts';
import type { Stage } from './stage.ts';
import { createStopwatch } from './stopwatch.ts';
import { ticketAt } from './tickets.ts';
import { workAt } from './work-day.ts';

/** After so many deeds the person goes on to the next ticket, and everything is compared. */
const DEEDS_HERE = 9;

/** Somebody works, and the background is ended at random moments, `times` in all. */
export async function playEndBackground(
  stage: Stage,
  { times, seed, say }: SeriesInput,
): Promise<SeriesOutcome> {
  const random = createRandom(seed);
  const browser = stage.browser();
  const [books, clock, eye] = [openBooks(), createStopwatch(), await openEye(browser)];
  const ender = await openBackgroundEnder(browser, random);
  const person = createPerson(await browser.context.newPage(), clock);
  const { teamId } = stage.team.admin;
  const day = { person, books, eye, clock, random, teamId, during: ender.during };
  const broken: string[] = [];
  for (let turn = 0; ender.ended() < times && broken.length === 0; turn += 1) {
    broken.push(...(await workAt(day, ticketAt(stage, turn), DEEDS_HERE)));
    broken.push(...findLosses(await eye.read(), books));
    say(`${ender.ended()} ended, ${books.notes.length} notes, ${broken.length} broken`);
  }
  return conclude(
    { stage, books, eye, person, clock },
    { counted: [['background ended', ender.ended()]], broken, last: 'end' },
  );
}

export const endBackground: Series = {
  name: 'background',
  says: 'the background of Chromium is ended while notes are written',
  times: 200,
  run: (input) => onStage((stage) => playEndBackground(stage, input)),
};
