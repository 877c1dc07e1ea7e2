import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../postgres/fresh-database.ts';
import {
  cursorApartFromRows,
  deletionByAbsence,
  outboxInSecondTransaction,
  type Plants,
} from './plants.ts';
import { runHistories, type Broken } from './run-histories.ts';
import { openSimDatabase, type SimDatabase } from './sim-database.ts';

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

describe('the simulator finds within 300 histories', () => {
  it.each<[string, Plants, RegExp]>([
    ['a cursor that is stored apart from its rows', cursorApartFromRows, /^I4: .*: missing \S/],
    ['an outbox in a second transaction', outboxInSecondTransaction, /nothing waits for it|astray/],
    ['a deletion that is read from absence', deletionByAbsence, /^I3: .* lost/],
  ])(
    '%s',
    async (_what, plants, promise) => {
      const shows = ({ violation }: Broken) => promise.test(violation.message);
      const { broken } = await runHistories(database, {
        seeds: { from: 1, count: 300 },
        plants,
        isOver: (found) => found.some(shows),
      });
      expect(broken.filter(shows)).not.toEqual([]);
    },
    600_000,
  );
});
