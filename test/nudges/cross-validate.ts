/**
 * The honest figures: every item of the labelled set is judged by models that saw no item of its project.
 * `node test/nudges/cross-validate.ts [--without-written] [--beliefs-only] [--show] [FILE.jsonl]`
 */
import { fileURLToPath } from 'node:url';

import { crossValidate } from './grouped-cross-validation.ts';
import { readExamples, readWritten } from './read-examples.ts';
import { reportTable, summaryLine } from './report.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const options = process.argv.slice(2);
const file =
  options.find((option) => !option.startsWith('--')) ?? here('../../../shared/tickets/dev.jsonl');

const judged = crossValidate(readExamples(file), {
  written: options.includes('--without-written') ? [] : readWritten(here('./written')),
  beliefsOnly: options.includes('--beliefs-only'),
});
if (options.includes('--show')) {
  for (const { item, noticed } of judged) {
    if (noticed !== item.customer)
      console.log(`${item.customer ? 'missed ' : 'false  '} ${item.id}  ${item.title}`);
  }
}
console.log(reportTable(judged));
console.log(summaryLine(judged));
