import { describe, expect, it } from 'vitest';

import {
  cursorApartFromRows,
  deletionByAbsence,
  outboxInSecondTransaction,
  type Plants,
} from './plants.ts';
import { runHistories, type Broken } from './run-histories.ts';
import { useSimDatabase } from './use-sim-database.ts';

const database = useSimDatabase();

describe('the simulator finds within 300 histories', () => {
  // Each begins near its first find (seeds 8, 167 and 43), or the gate would wait minutes for histories without one.
  it.each<[string, Plants, RegExp, number]>([
    ['a cursor that is stored apart from its rows', cursorApartFromRows, /^I4: .*: missing \S/, 1],
    [
      'an outbox in a second transaction',
      outboxInSecondTransaction,
      /nothing waits for it|astray/,
      161,
    ],
    ['a deletion that is read from absence', deletionByAbsence, /^I3: .* lost/, 41],
  ])(
    '%s',
    async (_what, plants, promise, from) => {
      const shows = ({ violation }: Broken) => promise.test(violation.message);
      const { broken } = await runHistories(database(), {
        seeds: { from, count: 300 },
        plants,
        isOver: (found) => found.some(shows),
      });
      expect(broken.filter(shows)).not.toEqual([]);
    },
    600_000,
  );
});
