import { printFigure } from '../measure.ts';
import type { JobResult } from './load/job.ts';

/** Throughput, waiting times and failures of a load beside its floor. */
export function sayLoad(name: string, load: JobResult, floor: JobResult) {
  printFigure(name, load.perSecond, 'per s', floor.perSecond);
  for (const time of ['p50', 'p99', 'max'] as const)
    printFigure(`… ${time}`, load[time], 'ms', floor[time]);
  sayFailures(load);
}

/** How many failed, and what they said: nothing is left out of a figure in silence. */
export function sayFailures({ done, errors }: JobResult) {
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0);
  console.log(`… of ${done + failed}: ${failed} errors`);
  for (const [said, count] of Object.entries(errors)) console.log(`  ${count} × ${said}`);
}

/** Processor time of the server for each request: what a busy machine cannot blur. */
export function sayProcessor(before: number | null, after: number | null, { done }: JobResult) {
  if (before !== null && after !== null)
    printFigure('… processor time of the server, each', (after - before) / done, 'ms', null);
}

/** Most memory that a server process ever held. */
export function sayMemory(bytes: number | null) {
  if (bytes === null) console.log('… memory: this system does not tell');
  else printFigure('… most memory of the server process', bytes / 1e6, 'MB', null);
}
