/**
 * `npm test`: builds what is tested, then every suite. `npm test -- unit` (or another of the suites below)
 * runs one of them; further words go to the test runner as file filters. Ends with the sum over all suites.
 */
import { rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ensureBrowsers } from '../browsers/ensure-browsers.ts';
import { buildDashboardApp, buildExtension } from './build-products.ts';
import { root, runTool } from './run-tool.ts';

const suites = ['unit', 'postgres', 'firefox', 'screens', 'browsers', 'machine'] as const;
type Suite = (typeof suites)[number];

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
};

const words = process.argv.slice(2);
const chosen = suites.filter((suite) => words.includes(suite));
const filters = words.filter((word) => !suites.some((suite) => suite === word));
const wanted: readonly Suite[] = chosen.length > 0 ? chosen : suites;

const needsBrowsers = wanted.some((suite) => suite !== 'unit' && suite !== 'postgres');
if (needsBrowsers) {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  if (missing) {
    console.error(missing);
    process.exit(1);
  }
  // Practice packages for the end-to-end tests, released ones for sizes and the store's linter.
  await buildExtension('chrome', 'practice');
  await buildExtension('firefox', 'practice');
  await buildExtension('chrome', 'production');
  await buildExtension('firefox', 'production');
}
if (needsBrowsers || wanted.includes('postgres')) await buildDashboardApp();

const reports = join(root, '.cache/test-reports');
await mkdir(reports, { recursive: true });
const sum = { passed: 0, failed: 0, skipped: 0 };

async function runSuite(suite: Suite, show: boolean): Promise<void> {
  const file = join(reports, `${suite}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runTool(
    'vitest',
    [
      'run',
      '-c',
      'test/vitest.config.ts',
      '--project',
      suite,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      '--passWithNoTests',
      ...filters,
    ],
    { show },
  );
  if (!show) console.log(output);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  sum.passed += report?.numPassedTests ?? 0;
  sum.skipped += report?.numPendingTests ?? 0;
  // A suite that could not even be loaded, or a runner that died, is a failure though no test failed.
  const failed = report?.numFailedTests ?? 0;
  sum.failed += code !== 0 && failed === 0 ? 1 : failed;
}

/** One after the other; what is shown at once must not be mixed with another chain's words. */
async function runChain(chain: readonly Suite[], show: boolean): Promise<void> {
  for (const suite of chain) if (wanted.includes(suite)) await runSuite(suite, show);
}

// Tests with browsers mostly wait, so three chains go side by side on two cores. What is shown as it happens must not
// be mixed with others' words: that is the longest, Chromium with the extension.
await Promise.all([
  runChain(['unit', 'postgres'], !needsBrowsers),
  runChain(['firefox', 'screens'], false),
  runChain(['browsers'], true),
]);
// A policy holds for every Chromium on the machine, so nobody else may be there.
await runChain(['machine'], true);
console.log(
  `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
);
process.exit(sum.failed > 0 ? 1 : 0);
