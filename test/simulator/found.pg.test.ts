import { describe, expect, it } from 'vitest';

import { found } from './found/found.ts';
import { runHistory } from './run-history.ts';
import { useSimDatabase } from './use-sim-database.ts';

const database = useSimDatabase();

describe('a history that broke a promise once keeps it now', () => {
  it.each(found)('$was', async ({ history }) => {
    expect(await runHistory(database(), history)).toBeNull();
  });
});
