import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const nothingBuilt = ['**/node_modules/**', '**/.output/**'];

const withBrowsers = {
  exclude: nothingBuilt,
  globalSetup: ['test/postgres/global-setup.ts'],
  // One browser at a time: two of them on two cores measure each other.
  fileParallelism: false,
  // A real browser on a busy machine misses a beat now and then; what fails three times is a fault.
  retry: 2,
  testTimeout: 90_000,
  hookTimeout: 120_000,
};

/** Chromium in a second chain: screens beside Jira, nudges, practice pages, packages. As long as the rest. */
const screens = [
  'test/e2e/{accessibility,asked*,dashboard*,gallery,moments,nudge*,popup,programme}.e2e.ts',
  'test/{practice,size}/**/*.e2e.ts',
];
/** What changes the machine for all browsers on it. */
const machine = ['test/e2e/policy.e2e.ts'];

/** Kinds of tests by what they need: nothing, a real PostgreSQL, real browsers with the built product. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{utils,components,entrypoints,server,test}/**/*.test.{ts,tsx}'],
          exclude: [...nothingBuilt, '**/*.pg.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['{utils,server,test}/**/*.pg.test.ts'],
          exclude: nothingBuilt,
          globalSetup: ['test/postgres/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...withBrowsers,
          name: 'browsers',
          include: ['test/e2e/**/*.e2e.ts'],
          exclude: [...nothingBuilt, ...screens, ...machine],
        },
      },
      { extends: true, test: { ...withBrowsers, name: 'screens', include: screens } },
      { extends: true, test: { ...withBrowsers, name: 'machine', include: machine } },
      {
        extends: true,
        test: { ...withBrowsers, name: 'firefox', include: ['test/firefox/**/*.e2e.ts'] },
      },
    ],
  },
});
