import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { detectPage } from '../../utils/page/detect.ts';
import { parsePage } from './parse-page.ts';
import { readTruth, type Expectation } from './read-truth.ts';

interface Tally {
  right: number;
  all: number;
}

export type Outcome =
  | { kind: 'evaluated'; differences: string[]; contexts: Tally; fields: Tally }
  | { kind: 'unusable'; reason: string };

/** Compares the detection with a folder's truth. One line of `differences` for each page that differs. */
export function evaluatePages(folder: string): Outcome {
  const truth = readTruth(folder);
  if (truth.kind === 'unusable') return truth;
  const contexts: Tally = { right: 0, all: 0 };
  const fields: Tally = { right: 0, all: 0 };
  const differences: string[] = [];
  for (const entry of truth.entries) {
    let html = '';
    try {
      if (entry.file) html = readFileSync(join(folder, entry.file), 'utf8');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return {
        kind: 'unusable',
        reason: `${entry.file} is named in truth.json but cannot be read: ${why}`,
      };
    }
    const page = parsePage(html);
    const found: Expectation = { ...detectPage(entry.url, page.document) };
    page.close();
    const wrong: string[] = [];
    for (const [name, expected] of Object.entries(entry.expect)) {
      const tally = name === 'context' ? contexts : fields;
      const actual = found[name] ?? null;
      tally.all += 1;
      if (actual === expected) tally.right += 1;
      else wrong.push(`${name} ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    }
    if (wrong.length > 0)
      differences.push(`${entry.file ?? '(no file)'} ${entry.url}: ${wrong.join(', ')}`);
  }
  return { kind: 'evaluated', differences, contexts, fields };
}
