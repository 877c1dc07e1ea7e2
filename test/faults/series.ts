import { browserSeries } from './browser/browser-series.ts';
import { serverSeries } from './server/server-series.ts';

/** How a series is asked to run. */
export type SeriesInput = {
  /** How often the fault comes. */
  times: number;
  /** The same seed makes the same decisions; processes keep their own time, so runs are alike and not the same. */
  seed: number;
  /** A line of progress, for whoever waits. */
  say: (line: string) => void;
};

/** What a series saw. */
export type SeriesOutcome = {
  /** The lines of the table, in order: what was counted or measured, and how it came out. */
  table: readonly (readonly [what: string, figure: string | number])[];
  /** Every broken promise in a sentence; empty when all were kept. */
  broken: readonly string[];
  /** What came back too late, each in a sentence. Only the command holds it: a gate on a busy machine measures the machine. */
  late?: readonly string[];
};

export type Series = {
  name: string;
  /** What is done to what, in half a sentence. */
  says: string;
  /** How often the fault comes where `--times` is left out. */
  times: number;
  run: (input: SeriesInput) => Promise<SeriesOutcome>;
};

/** `npm run faults -- KIND [SERIES …]`: what real processes are put through. */
export const seriesOf: Readonly<Record<string, readonly Series[]>> = {
  server: serverSeries,
  browser: browserSeries,
};
