import { describe, expect, it } from 'vitest';

import { runHistories } from './run-histories.ts';
import { useSimDatabase } from './use-sim-database.ts';

/** Two files hold half of the seeds each, so that both cores have something to do. */
export function holdHistories(seeds: { from: number; count: number }): void {
  const database = useSimDatabase();

  describe('sync never loses, never doubles, never leaks', () => {
    it(`in ${seeds.count} random histories from seed ${seeds.from}`, async () => {
      const { broken, done } = await runHistories(database(), { seeds });
      expect(broken.map(({ seed, violation }) => `seed ${seed}: ${violation.message}`)).toEqual([]);
      expect(done).toBe(seeds.count);
    }, 600_000);
  });
}
