/**
 * Regenerates `utils/nudges/weights.json` from the labelled set beside the repository and the examples in `written/`.
 * `node test/nudges/train.ts` – the same input always gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { learn, prepare, writtenWeight } from './learn.ts';
import { toModel } from './model-from-weights.ts';
import { readExamples, readWritten } from './read-examples.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const prepared = [
  ...prepare(readExamples(here('../../../shared/tickets/dev.jsonl')), 1),
  ...prepare(readWritten(here('./written')), writtenWeight),
];
const model = toModel(learn(prepared));
const file = here('../../utils/nudges/weights.json');
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
console.log(
  `${file}: ${Object.keys(model.impact).length} impact weights, learned from ${prepared.length} texts`,
);
