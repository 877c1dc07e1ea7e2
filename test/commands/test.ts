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
import { filesToTryAgain, replaceResults } from '../runner/try-again.ts';
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

const reports = join(root, '.cache/test-reports');
await mkdir(reports, { recursive: true });

/** Runs tests and answers what was written down about them. */
async function runTests(name: string, args: readonly string[]) {
  const file = join(reports, `${name}.jsonl`);
  await rm(file, { force: true });
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
      ...args,
    ],
    { show: true, env: { TEST_RECORD: file } },
  );
  const written = await readFile(file, 'utf8').catch(() => '');
  return { code, record: readRecord(written) };
}

let { code, record } = await runTests('record', filters);
const broken = filesToTryAgain(record);
if (broken.length > 0) {
  console.log(`\nOnce more, each alone: ${broken.join(', ')}\n`);
  const again = await runTests('record-again', ['--no-file-parallelism', ...broken]);
  ({ code } = again);
  record = replaceResults(record, again.record);
}
const { lines, failed } = tellResults(record, code);
console.log(lines.join('\n'));
process.exit(failed > 0 ? 1 : 0);
