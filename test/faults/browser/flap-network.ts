import { setTimeout as wait } from 'node:timers/promises';

import de from '../../../utils/i18n/common/de.ts';
import { createRandom, type Random } from '../../simulator/random.ts';
import type { Series, SeriesInput, SeriesOutcome } from '../series.ts';
import { openBackgroundEnder } from './background-ender.ts';
import { openBooks } from './books.ts';
import { conclude } from './conclude.ts';
import { openEye } from './eye.ts';
import { findLosses } from './find-losses.ts';
import { onStage } from './on-stage.ts';
import { createPerson } from './person.ts';
import type { Stage } from './stage.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { ticketAt } from './tickets.ts';
import { workAt } from './work-day.ts';

/** What becomes of requests while the network is bad. */
const FAULTS = [
  'refused',
  'dropped-before',
  'dropped-after',
  'truncated',
  'slow',
  'html',
  '429',
  '500',
] as const;
/** How long the network is bad, and good, in milliseconds. */
const PHASE_MS = { least: 150, more: 1_200 };
const DEEDS_HERE = 4;

/** Makes the network bad and good in turns until it is stopped; then it is good. */
function startFlapping(stage: Stage, random: Random, clock: Stopwatch) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let times = 0;
  const phase = () => wait(PHASE_MS.least + random.int(PHASE_MS.more));
  async function flap() {
    while (!signal.aborted) {
      const fault = random.pick(FAULTS);
      clock.count(`network: ${fault}`);
      times += 1;
      await stage.network.setFault(fault);
      await phase();
      await stage.network.setFault('none');
      await phase();
    }
  }
  const flapping = flap();
  return {
    times: () => times,
    stop() {
      stopping.abort();
      return flapping;
    },
  };
}

/** Somebody works over a network that fails `times` times, while the background is ended. */
export async function playFlapNetwork(
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
  const network = startFlapping(stage, createRandom(seed + 1), clock);
  try {
    for (let turn = 0; network.times() < times && broken.length === 0; turn += 1) {
      broken.push(...(await workAt(day, ticketAt(stage, turn), DEEDS_HERE)));
      broken.push(...findLosses(await eye.read(), books));
      say(`${network.times()} × bad network, ${books.notes.length} notes, ${broken.length} broken`);
    }
  } finally {
    await network.stop();
  }
  // A pause planned after many failures may be long; that is what the button is for.
  const tryNow = await person.tryNow();
  clock.count(tryNow ? `pressed "${de.sync.tryNow}" in the end` : 'nothing to press in the end');
  return conclude(
    { stage, books, eye, person, clock },
    {
      counted: [
        ['network failed', network.times()],
        ['background ended', ender.ended()],
      ],
      broken,
      last: 'failure',
    },
  );
}

export const flapNetwork: Series = {
  name: 'network',
  says: 'the network fails in eight ways while notes are shared and the background is ended',
  times: 50,
  run: (input) => onStage((stage) => playFlapNetwork(stage, input)),
};
