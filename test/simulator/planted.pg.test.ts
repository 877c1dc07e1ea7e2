import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../postgres/fresh-database.ts';
import {
  cursorApartFromRows,
  deletionByAbsence,
  outboxInSecondTransaction,
  type Plants,
} from './plants.ts';
import { runHistories } from './run-histories.ts';
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
    ['a cursor that is stored apart from its rows', cursorApartFromRows, /^I4/],
    ['an outbox that is written in a second transaction', outboxInSecondTransaction, /^I[1348]/],
    ['a deletion that is read from absence', deletionByAbsence, /^I3/],
  ])(
    '%s',
    async (_what, plants, promise) => {
      const { broken, done } = await runHistories(database, {
        seeds: { from: 1, count: 300 },
        plants,
        isOver: (found) => found.length > 0,
      });
      expect(broken[0]?.violation.message).toMatch(promise);
      console.log(`found after ${done} histories, seed ${broken[0]?.seed}`);
    },
    300_000,
  );
});
