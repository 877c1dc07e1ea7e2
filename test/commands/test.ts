/**
 * `npm test`: builds what is tested, then every suite. `npm test -- unit` (or another of the suites below)
 * runs one of them; further words go to the test runner as file filters. What it says last sums all of it up: where
 * the time went, what failed, and in the last line how many.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { ensureBrowsers } from '../browsers/ensure-browsers.ts';
import { tellResults } from '../runner/tell-results.ts';
import { readRecord } from '../runner/test-record.ts';
import { buildDashboardApp, buildExtension } from './build-products.ts';
import { root, runTool } from './run-tool.ts';

const suites = ['unit', 'postgres', 'firefox', 'browsers', 'machine'] as const;

const words = process.argv.slice(2);
const chosen = suites.filter((suite) => words.includes(suite));
const filters = words.filter((word) => !suites.some((suite) => suite === word));
const wanted = chosen.length > 0 ? chosen : suites;

const needsBrowsers = wanted.some((suite) => suite !== 'unit' && suite !== 'postgres');
if (needsBrowsers) {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  if (missing) {
    console.error(missing);
    process.exit(1);
  }
  // Practice packages for the end-to-end tests, released ones for sizes and the store's linter.
  await Promise.all([buildExtension('chrome', 'practice'), buildDashboardApp()]);
  await buildExtension('firefox', 'practice');
  await buildExtension('chrome', 'production');
  await buildExtension('firefox', 'production');
} else if (wanted.includes('postgres')) await buildDashboardApp();

const record = join(root, '.cache/test-reports/record.jsonl');
await mkdir(join(root, '.cache/test-reports'), { recursive: true });
await rm(record, { force: true });
const { code } = await runTool(
  'vitest',
  [
    'run',
    '-c',
    'test/vitest.config.ts',
    ...wanted.flatMap((suite) => ['--project', suite]),
    '--reporter=default',
    '--reporter=./test/runner/record-reporter.ts',
    '--passWithNoTests',
    ...filters,
  ],
  { show: true, env: { TEST_RECORD: record } },
);
const written = await readFile(record, 'utf8').catch(() => '');
const { lines, failed } = tellResults(readRecord(written), code);
console.log(lines.join('\n'));
process.exit(failed > 0 ? 1 : 0);
