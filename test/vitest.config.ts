import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

import ShortestLast from './runner/shortest-last.ts';

const root = join(import.meta.dirname, '..');
const nothingBuilt = ['**/node_modules/**', '**/.output/**'];

/** Files at once. Tests with browsers wait for more than half of their time, so there are twice as many as cores. */
const lanes = Math.min(8, 2 * availableParallelism());

/** How long is waited for what must come to be, in milliseconds: a busy machine is no failure. */
const patience = (ms: number) => ({ expect: { poll: { timeout: ms } } });

const withPostgres = { globalSetup: ['test/postgres/global-setup.ts'] };
const withBrowsers = {
  ...withPostgres,
  ...patience(15_000),
  exclude: nothingBuilt,
  // A real browser on a busy machine misses a beat now and then. What fails twice is tried once more alone (`npm test`).
  retry: 1,
  testTimeout: 90_000,
  hookTimeout: 120_000,
};

/** What changes the machine for all browsers on it. */
const machine = ['test/e2e/policy.e2e.ts'];

/** Kinds of tests by what they need: nothing, a real PostgreSQL, real browsers with the built product. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: ShortestLast },
    projects: [
      {
        extends: true,
        test: {
          ...patience(5_000),
          name: 'unit',
          maxWorkers: lanes,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['{utils,components,entrypoints,server,test}/**/*.test.{ts,tsx}'],
          exclude: [...nothingBuilt, '**/*.pg.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...withPostgres,
          ...patience(10_000),
          name: 'postgres',
          maxWorkers: lanes,
          include: ['{utils,server,test}/**/*.pg.test.ts'],
          exclude: nothingBuilt,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...withBrowsers,
          name: 'browsers',
          maxWorkers: lanes,
          include: ['test/{e2e,practice,size}/**/*.e2e.ts'],
          exclude: [...nothingBuilt, ...machine],
        },
      },
      {
        extends: true,
        test: {
          ...withBrowsers,
          name: 'firefox',
          maxWorkers: lanes,
          include: ['test/firefox/**/*.e2e.ts'],
        },
      },
      // Alone: the runner takes what may not run beside others when all others are through.
      {
        extends: true,
        test: { ...withBrowsers, name: 'machine', fileParallelism: false, include: machine },
      },
    ],
  },
});
