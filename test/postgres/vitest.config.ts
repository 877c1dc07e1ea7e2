import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

/** Project of the tests that need a real PostgreSQL. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    name: 'postgres',
    include: ['{server,test,utils}/**/*.pg.test.ts'],
    globalSetup: [join(import.meta.dirname, 'global-setup.ts')],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
