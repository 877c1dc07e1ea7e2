import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { createRandom } from '../../simulator/random.ts';
import type { SeriesInput, SeriesOutcome } from '../series.ts';
import { findPostgres } from './data-folder-database.ts';
import { sayLoad, setUpLoad } from './load.ts';
import { findHalves } from './look-inside.ts';
import { findLate, sayDistribution } from './returns.ts';
import { startSupervised, type Home } from './supervised-server.ts';

/** kill -9 of a server with its own data folder: its PostgreSQL goes down with it and comes back with it. */
export async function killServerWithFolder(input: SeriesInput): Promise<SeriesOutcome> {
  const data = await mkdtemp(join(tmpdir(), 'kundenblick-faults-'));
  try {
    return await killServer(input, { data }, async () => (await findPostgres(data))?.url ?? '');
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** kill -9 of a server on a PostgreSQL that somebody else runs. */
export async function killServer(
  { times, seed, say }: SeriesInput,
  home: Home,
  databaseUrl: () => Promise<string>,
): Promise<SeriesOutcome> {
  const dice = createRandom(seed);
  const server = await startSupervised(home);
  const adminLink = server.firstWords.at(-1) ?? '';
  const load = await setUpLoad({ urls: [server.url], adminLink, seed });
  const returns: number[] = [];
  try {
    load.begin();
    for (let round = 1; round <= times; round += 1) {
      // Somewhere in the middle of pushes, pulls and, now and then, of a start.
      await sleep(dice.int(400));
      await server.end('SIGKILL');
      returns.push(await load.nextPush());
      load.broken.push(...(await findHalves(await databaseUrl(), load.writers)));
      if (round % 20 === 0) say(`${round} kills, ${sayDistribution(returns)}`);
    }
    await load.end();
    await load.check(await databaseUrl());
  } finally {
    await server.stop();
  }
  return {
    table: [
      ['kills', times],
      ...sayLoad(load),
      ['starts that failed', server.failedStarts()],
      ['kill → next push acknowledged', sayDistribution(returns)],
    ],
    broken: [...load.broken, ...server.unasked, ...findLate(returns, 'kill')],
  };
}
