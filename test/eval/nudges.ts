/**
 * Measures `analyse` on a file of labelled texts (one JSON object a line, format of the label codebook).
 * `npm run --silent eval:nudges -- FILE.jsonl`
 * On the set the weights were learned from this flatters: the honest figures come from
 * `node test/nudges/cross-validate.ts`.
 */
import { analyse } from '../../utils/nudges/analyse.ts';
import type { Judged } from '../nudges/measure.ts';
import { BadLine, readExamples } from '../nudges/read-examples.ts';
import { reportTable, summaryLine } from '../nudges/report.ts';

function main(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write('Which file? npm run --silent eval:nudges -- FILE.jsonl\n');
    return 2;
  }
  try {
    const items = files.flatMap((file) => readExamples(file));
    const started = performance.now();
    analyse({ title: items[0]?.title ?? '', body: items[0]?.body });
    const began = performance.now();
    const analyses = items.map((item) => analyse({ title: item.title, body: item.body }));
    const spent = performance.now() - began;
    const judged = items.map((item, index): Judged => {
      const analysis = analyses[index];
      return {
        item,
        noticed: (analysis?.impact ?? 0) >= 0.5,
        touchpoints: analysis?.touchpoints.map(({ key }) => key) ?? [],
        frictions: analysis?.frictions.map(({ key }) => key) ?? [],
      };
    });
    console.log(reportTable(judged));
    console.log('"tp all", "fr all": every item, labels counted only where a nudge comes;');
    console.log('"tp cust", "fr cust": items that customers notice, nudge or not.');
    console.log(
      `${(spent / items.length).toFixed(3)} ms per item; ${(began - started).toFixed(0)} ms once, at the first use`,
    );
    console.log(summaryLine(judged));
    return 0;
  } catch (problem) {
    if (!(problem instanceof BadLine)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
