import { describe, expect, it } from 'vitest';

import type { Series, SeriesOutcome } from '../series.ts';
import { serverSeries } from './server-series.ts';

/** The short form of a series: the same processes and promises, a few faults. */
async function shortForm(name: string, times: number): Promise<SeriesOutcome> {
  const series = serverSeries.find((one): one is Series => one.name === name);
  if (!series) throw new Error(`there is no series ${name}`);
  return series.run({ times, seed: 20_261_122, say: () => undefined });
}

/** Starts and ends of real processes on a busy machine, in milliseconds. */
const PATIENCE_MS = 120_000;

describe('the real server and its PostgreSQL', () => {
  it.each([
    // What the death of the server, and a restore, do alone is held by `server/main.pg.test.ts`.
    ['kill-postgres', 1],
    ['restart-one-by-one', 1],
  ] as const)(
    '%s, %d ×: loses nothing, doubles nothing',
    async (name, times) => {
      expect((await shortForm(name, times)).broken).toEqual([]);
    },
    PATIENCE_MS,
  );
});
