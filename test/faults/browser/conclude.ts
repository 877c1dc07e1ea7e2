import type { SeriesOutcome } from '../series.ts';
import { comeToRest } from './come-to-rest.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The end of a series: waits until everything has come to rest, and tells what was counted and what broke. */
export async function conclude(
  world: Parameters<typeof comeToRest>[0] & { clock: Stopwatch },
  told: {
    /** What this kind of fault counts, for the table's first lines. */
    counted: SeriesOutcome['table'];
    /** Broken promises so far. */
    broken: readonly string[];
    /** What happened last before the rest, such as "end". */
    last: string;
  },
): Promise<SeriesOutcome> {
  const rest = await comeToRest(world);
  const broken = [...told.broken, ...rest.broken];
  return {
    table: [
      ...told.counted,
      ['notes acknowledged', world.books.notes.length],
      ...world.clock.lines(),
      [`outbox empty after the last ${told.last}`, rest.after],
      ['lost, doubled or leaked', broken.length],
    ],
    broken,
  };
}
