import type { FileResult, RecordLine } from './test-record.ts';

/** How a failure begins that no second try excuses: chance broke what must never break, and another chance may not. */
export const BROKEN_PROMISE = 'A promise is broken:';

/** More broken files than this are no misfortune, and would take too long one by one. */
const MOST_FILES = 6;
/** What stands on real browsers and real time; everything else must hold at the first try. */
const suites = new Set(['browsers', 'firefox', 'machine']);

/**
 * The files that deserve another try, alone on the machine and with a browser that nobody has used: a test that is
 * tried again where it failed finds what its first try left behind.
 */
export function filesToTryAgain(record: readonly RecordLine[]): string[] {
  const broken = record.filter((line) => line.kind === 'ended' && line.failed.length > 0);
  const files = broken.flatMap((line) =>
    line.kind === 'ended' && suites.has(line.suite) ? [line.file] : [],
  );
  // A runner that died has more to say than these files.
  const isWhole = record.some(({ kind }) => kind === 'done' && files.length === broken.length);
  const isExcusable = broken.every(
    (line) =>
      line.kind === 'ended' && line.failed.every(({ said }) => !said.includes(BROKEN_PROMISE)),
  );
  return isWhole && isExcusable && files.length <= MOST_FILES ? files : [];
}

/** The record with the results of the second try in the place of the first; what failed at first is kept as `retried`. */
export function replaceResults(
  first: readonly RecordLine[],
  again: readonly RecordLine[],
): RecordLine[] {
  const renewed = new Map(
    again.flatMap((line): [string, FileResult][] =>
      line.kind === 'ended' ? [[line.file, line]] : [],
    ),
  );
  const strays = again.filter(({ kind }) => kind === 'stray');
  const replaced = first.map((line): RecordLine => {
    const second = line.kind === 'ended' ? renewed.get(line.file) : undefined;
    if (line.kind !== 'ended' || !second) return line;
    const still = new Set(second.failed.map(({ name }) => name));
    const mended = line.failed.filter(({ name }) => !still.has(name));
    return {
      ...line,
      ...second,
      kind: 'ended',
      // Where the time went is seen in the first try: the second was alone.
      endedAt: line.endedAt,
      milliseconds: line.milliseconds,
      retried: [...line.retried, ...mended, ...second.retried],
    };
  });
  return [...replaced, ...strays];
}
