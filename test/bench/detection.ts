import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { root } from '../commands/run-tool.ts';
import { readTruth } from '../eval/read-truth.ts';
import type { Lab } from './lab.ts';
import { median, printFigure } from './measure.ts';

const saved = join(root, '../shared/pages');
const ROUNDS = 41;

/** The recognition alone, as one script that hands its function to the page. */
async function bundleDetection(): Promise<string> {
  const made = await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      lib: {
        entry: join(root, 'utils/page/detect.ts'),
        formats: ['iife'],
        name: 'recognition',
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The recognition was not built.');
  return chunk.code;
}

/** What recognising one page costs, on each of the saved pages of real Jiras and Confluences. */
export async function benchDetection({ empty }: Lab) {
  const truth = readTruth(saved);
  if (truth.kind === 'unusable') {
    console.log(`detection on saved pages: skipped, ${truth.reason}`);
    return;
  }
  const code = await bundleDetection();
  const floor: number[] = [];
  const found: { file: string; ms: number }[] = [];
  for (const { file, url } of truth.entries) {
    if (!file || !existsSync(join(saved, file))) continue;
    const body = readFileSync(join(saved, file), 'utf8');
    const page = await empty.context.newPage();
    // The page as it was saved: its scripts would look for a server that is not there.
    await page.route('**/*', (route) =>
      route.request().url() === 'http://saved.test/'
        ? route.fulfill({
            body,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    );
    await page.goto('http://saved.test/', { waitUntil: 'domcontentloaded' });
    const times = await page.evaluate<{ detect: number[]; touch: number[] }>(
      `(() => {
        ${code};
        const time = (work) => {
          const times = [];
          for (let round = 0; round < ${ROUNDS}; round += 1) {
            const began = performance.now();
            // The clock is coarse: ten at once.
            for (let i = 0; i < 10; i += 1) work();
            times.push((performance.now() - began) / 10);
          }
          return times;
        };
        return {
          detect: time(() => recognition.detectPage(${JSON.stringify(url)}, document)),
          touch: time(() => document.querySelector('#no-such-element, [data-no-such]')),
        };
      })()`,
    );
    found.push({ file, ms: median(times.detect) });
    floor.push(median(times.touch));
    await page.close();
  }
  const [slowest] = found.toSorted((a, b) => b.ms - a.ms);
  if (!slowest) return;
  const base = Math.max(...floor);
  printFigure(
    `detection on the slowest of ${found.length} saved pages`,
    slowest.ms * 1000,
    'µs',
    base * 1000,
  );
  console.log(`… that is ${slowest.file}`);
}
