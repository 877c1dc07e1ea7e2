import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../postgres/fresh-database.ts';
import { found } from './found/found.ts';
import { runHistory } from './run-history.ts';
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

describe('a history that broke a promise once keeps it now', () => {
  it.each(found)('$was', async ({ history }) => {
    expect(await runHistory(database, history)).toBeNull();
  });
});
