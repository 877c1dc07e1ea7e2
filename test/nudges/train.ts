/**
 * Regenerates `utils/nudges/weights.json` from the labelled set beside the repository and the examples in `written/`.
 * `node test/nudges/train.ts` – the same input always gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { conceptNames } from '../../utils/nudges/lexicon/concepts.ts';
import { impactMean, labelMean } from './beliefs.ts';
import { learn, prepare, writtenWeight } from './learn.ts';
import { readExamples, readWritten } from './read-examples.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Log-odds taken off so that 0.5 is the point where asking is worth it; chosen by grouped cross-validation. */
const caution = 0.3;

/** Smaller weights change nothing that could be seen. */
const negligible = 0.04;

const prepared = [
  ...prepare(readExamples(here('../../../shared/tickets/dev.jsonl')), 1),
  ...prepare(readWritten(here('./written')), writtenWeight),
];
const learned = learn(prepared);

/** Learned weights over the beliefs: a concept that no example shows keeps what is believed of it. */
function complete(
  weights: ReadonlyMap<string, number>,
  features: readonly string[],
  mean: (feature: string) => number,
): Record<string, number> {
  const names = [...new Set([...features, ...weights.keys()])].sort();
  const entries = names.map((name): [string, number] => [
    name,
    Math.round(100 * (weights.get(name) ?? mean(name))) / 100,
  ]);
  return Object.fromEntries(entries.filter(([, weight]) => Math.abs(weight) >= negligible));
}

const manners = ['', '~m', '~d', '~n'];
const impactNames = ['t', 'b'].flatMap((field) =>
  conceptNames.flatMap((name) => manners.map((manner) => `${field}.${name}${manner}`)),
);
const labelNames = ['t', 'b'].flatMap((field) => conceptNames.map((name) => `${field}.${name}`));
const impact = complete(learned.impact, impactNames, impactMean);
impact['bias'] = Math.round(100 * ((impact['bias'] ?? 0) - caution)) / 100;
const labels = (models: typeof learned.touchpoints): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(models).map(([key, weights]) => [
      key,
      complete(weights, labelNames, (feature) => labelMean(key, feature)),
    ]),
  );

const file = here('../../utils/nudges/weights.json');
writeFileSync(
  file,
  `${JSON.stringify({ impact, touchpoints: labels(learned.touchpoints), frictions: labels(learned.frictions) }, null, 2)}\n`,
);
console.log(`${file}: ${Object.keys(impact).length} impact weights from ${prepared.length} texts`);
