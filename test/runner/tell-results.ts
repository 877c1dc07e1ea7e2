import type { Complaint, FileResult, RecordLine } from './test-record.ts';

/** As many slow files are named. */
const MOST_SLOW = 10;

/** What is said at the end of a run, and whether all is well. */
export type Telling = { lines: string[]; failed: number };

/**
 * Sums up a run so that the last lines of its output say everything: where the time went, what passed only at a second
 * try, what failed, and in the very last line how many. `code` is the exit code of the runner.
 */
export function tellResults(record: readonly RecordLine[], code: number): Telling {
  const files = record.flatMap((line) => (line.kind === 'ended' ? [line] : []));
  const failures = [
    ...files.flatMap((file) => file.failed.map((one) => sayComplaint(file, one))),
    ...record.flatMap((line) =>
      line.kind === 'stray' ? [`outside of all tests: ${line.said}`] : [],
    ),
    ...findUnfinished(record, files),
  ];
  if (code !== 0 && failures.length === 0)
    failures.push(`the runner ended with ${code} and did not say why`);
  const retried = files.flatMap((file) => file.retried.map((one) => sayComplaint(file, one)));
  const count = (of: (file: FileResult) => number) =>
    files.reduce((sum, file) => sum + of(file), 0);
  const skipped = count((file) => file.skipped);
  return {
    lines: [
      ...tellSuites(files),
      ...tellSlowest(files),
      ...list('Passed only when tried again:', retried),
      ...list('FAILED:', failures),
      '',
      `${count((file) => file.passed)} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ],
    failed: failures.length,
  };
}

const sayComplaint = ({ file }: FileResult, { name, said }: Complaint) =>
  `${file} > ${name}\n      ${said}`;

const list = (heading: string, entries: readonly string[]) =>
  entries.length === 0 ? [] : ['', heading, ...entries.map((entry) => `  ✗ ${entry}`)];

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`.padStart(9);

/** A runner that died leaves files that began and never ended. */
function findUnfinished(record: readonly RecordLine[], files: readonly FileResult[]): string[] {
  const ended = new Set(files.map(({ suite, file }) => `${suite} ${file}`));
  const open = record.flatMap((line) =>
    line.kind === 'begun' && !ended.has(`${line.suite} ${line.file}`)
      ? [`${line.file} > (the file)\n      began and never ended`]
      : [],
  );
  const done = record.some(({ kind }) => kind === 'done');
  return done ? open : [...open, 'the runner died before the end'];
}

function tellSuites(files: readonly FileResult[]): string[] {
  const rows = [...new Set(files.map(({ suite }) => suite))].map((suite) => {
    const own = files.filter((file) => file.suite === suite);
    const begun = Math.min(...own.map(({ endedAt, milliseconds }) => endedAt - milliseconds));
    const wall = Math.max(...own.map(({ endedAt }) => endedAt)) - begun;
    const lanes = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const tests = own.reduce((sum, one) => sum + one.passed + one.failed.length, 0);
    return `  ${suite.padEnd(10)}${String(own.length).padStart(5)} files${String(tests).padStart(6)} tests${seconds(wall)} from first to last${seconds(lanes)} all files together`;
  });
  return rows.length === 0 ? [] : ['', 'Suites, which run side by side:', ...rows];
}

function tellSlowest(files: readonly FileResult[]): string[] {
  const slowest = files.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, MOST_SLOW);
  const rows = slowest.map(({ file, milliseconds }) => `  ${seconds(milliseconds)}  ${file}`);
  return rows.length === 0 ? [] : ['', 'The slowest files:', ...rows];
}
