import { afterAll, beforeAll } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../postgres/fresh-database.ts';
import { openSimDatabase, type SimDatabase } from './sim-database.ts';

/** Registers the hooks that open and drop a database of the test file's own; ask for it within a test. */
export function useSimDatabase(): () => SimDatabase {
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
  return () => database;
}
