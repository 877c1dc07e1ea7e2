import { setTimeout as sleep } from 'node:timers/promises';

import { createRandom } from '../../simulator/random.ts';
import type { SeriesInput, SeriesOutcome } from '../series.ts';
import type { HomeInUse } from './homes.ts';
import { sayLoad, setUpLoad, type Load } from './load.ts';
import { findHalves } from './look-inside.ts';
import { findLate, sayDistribution } from './returns.ts';
import { startSupervised, type SupervisedServer } from './supervised-server.ts';

/** How long people work between two faults, in milliseconds. */
const CALM_MS = 500;

/** Does the fault; resolves when it has struck, and nothing gets through any more that began before it. */
export type Strike = (input: { server: SupervisedServer; round: number }) => Promise<void>;

/** Strikes again and again while people work, and holds the promises against what is left. */
export async function runRounds(input: {
  series: SeriesInput;
  home: HomeInUse;
  strike: Strike;
  /** Broken promises that only this kind of fault can break. */
  alsoBroken?: (server: SupervisedServer, load: Load) => string[];
}): Promise<SeriesOutcome> {
  const { times, seed, say } = input.series;
  const { home, postgres } = input.home;
  /** Where the database is reached at this moment, for looking past our own code. */
  const databaseUrl = async () => (await postgres()).url;
  const dice = createRandom(seed);
  const server = await startSupervised(home);
  const returns: number[] = [];
  try {
    const adminLink = server.firstWords.at(-1) ?? '';
    const load = await setUpLoad({ urls: [server.url], adminLink, seed });
    load.begin();
    for (let round = 1; round <= times; round += 1) {
      // Somewhere in the middle of pushes and pulls.
      await sleep(dice.int(CALM_MS));
      const struckAt = performance.now();
      await input.strike({ server, round });
      await load.nextPush();
      returns.push(performance.now() - struckAt);
      load.broken.push(...(await findHalves(await databaseUrl(), load.writers)));
      if (round % 20 === 0) say(`${round} rounds, ${sayDistribution(returns)}`);
    }
    await load.end();
    await load.check(await databaseUrl());
    return {
      table: [
        ['faults', times],
        ...sayLoad(load),
        ['starts of the server that failed', server.failedStarts()],
        ['fault → next push acknowledged', sayDistribution(returns)],
      ],
      broken: [
        ...load.broken,
        ...server.unasked.map((end) => `the server ended by itself: ${end}`),
        ...server.surprises.map((line) => `the server did not expect: ${line}`),
        ...(input.alsoBroken?.(server, load) ?? []),
      ],
      late: findLate(returns, 'fault'),
    };
  } finally {
    await server.stop();
  }
}
