import { setTimeout as sleep } from 'node:timers/promises';

import { createRandom } from '../../simulator/random.ts';
import type { SeriesInput, SeriesOutcome } from '../series.ts';
import { onDatabase } from './backends.ts';
import { withPostgres } from './homes.ts';
import { sayDistribution } from './returns.ts';
import { startSupervised } from './supervised-server.ts';

const PROCESSES = 4;
/** Into which part of a first start the kill falls, in milliseconds. */
const START_MS = 1_500;

/**
 * Four processes start at once on an empty database, and one of them is killed on its way: the tables are made once
 * and whole, there is one team, and every process serves.
 */
export function startTogether({ times, seed, say }: SeriesInput): Promise<SeriesOutcome> {
  return withPostgres(async ({ postgres }) => {
    const dice = createRandom(seed);
    const broken: string[] = [];
    const took: number[] = [];
    for (let round = 1; round <= times; round += 1) {
      const { url } = await postgres();
      await onDatabase(url, `CREATE DATABASE round_${round}`);
      const databaseUrl = url.replace(/\/[^/]+$/, `/round_${round}`);
      const begin = performance.now();
      const starting = Array.from({ length: PROCESSES }, async (_, index) => {
        const server = await startSupervised({ databaseUrl }, async (end) => {
          if (index !== 0) return;
          await sleep(dice.int(START_MS));
          await end('SIGKILL');
        });
        return server;
      });
      const servers = await Promise.all(starting);
      took.push(performance.now() - begin);
      const [row] = await onDatabase<{ teams: number; instances: number; double: number }>(
        databaseUrl,
        `SELECT (SELECT count(*)::int FROM team) AS teams, (SELECT count(*)::int FROM instance) AS instances,
           (SELECT count(*)::int FROM invite WHERE bootstrap) AS double`,
      );
      if (row?.teams !== 1 || row.instances !== 1 || row.double !== 1)
        broken.push(`round ${round}: ${JSON.stringify(row)} instead of one of each`);
      for (const server of servers) {
        const ready = await fetch(`${server.url}/readyz`);
        if (ready.status !== 200) broken.push(`round ${round}: /readyz says ${ready.status}`);
        broken.push(...server.unasked, ...server.surprises);
      }
      await Promise.all(servers.map((server) => server.stop()));
      if (round % 5 === 0) say(`${round} rounds`);
    }
    return {
      table: [
        ['rounds', times],
        ['processes at once', PROCESSES],
        ['until all serve, one of them killed on its way', sayDistribution(took)],
      ],
      broken,
    };
  });
}
