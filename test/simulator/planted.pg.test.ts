import { describe, expect, it } from 'vitest';

import { twiceRemoved } from './found/twice-removed.ts';
import {
  cursorApartFromRows,
  deletionByAbsence,
  noFuse,
  outboxInSecondTransaction,
  yesForEver,
  type Plants,
} from './plants.ts';
import { runHistories, type Broken } from './run-histories.ts';
import { runHistory } from './run-history.ts';
import { useSimDatabase } from './use-sim-database.ts';

const database = useSimDatabase();

describe('the simulator finds within 300 histories', () => {
  // Each begins near its first find, or the gate would wait minutes for histories without one.
  it.each<[string, Plants, RegExp, number]>([
    ['a cursor that is stored apart from its rows', cursorApartFromRows, /^I4: .*: missing \S/, 1],
    [
      'an outbox in a second transaction',
      outboxInSecondTransaction,
      /nothing waits for it|astray/,
      265,
    ],
    ['a mass removal that nobody was asked about', noFuse, /^I3: .* without a word/, 79],
    ['a yes to one mass removal that is good for all', yesForEver, /^I3: .* without a word/, 286],
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

  // Dice that found it may be thrown otherwise one day.
  it('a yes to one mass removal that is good for all, in a written history', async () => {
    const broken = await runHistory(database(), twiceRemoved, yesForEver);
    expect(broken?.message).toMatch(/^I3: .* without a word/);
    // Ids come from the seed, and the database has those of the first run.
    const sound = { ...twiceRemoved, seed: twiceRemoved.seed + 1 };
    expect(await runHistory(database(), sound)).toBeNull();
  }, 120_000);
});
