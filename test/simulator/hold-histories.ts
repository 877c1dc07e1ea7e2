import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../postgres/fresh-database.ts';
import { runHistories } from './run-histories.ts';
import { openSimDatabase, type SimDatabase } from './sim-database.ts';

/** Two files hold half of the seeds each, so that both cores have something to do. */
export function holdHistories(seeds: { from: number; count: number }): void {
  let fresh: FreshDatabase;
  let database: SimDatabase;

  beforeAll(async () => {
    fresh = await createFreshDatabase();
    database = await openSimDatabase(fresh.url);
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  describe('sync never loses, never doubles, never leaks', () => {
    it(`in ${seeds.count} random histories from seed ${seeds.from}`, async () => {
      const { broken, done } = await runHistories(database, { seeds });
      expect(broken.map(({ seed, violation }) => `seed ${seed}: ${violation.message}`)).toEqual([]);
      expect(done).toBe(seeds.count);
    }, 600_000);
  });
}
