import { generateHistory } from './generate-history.ts';
import type { Plants } from './plants.ts';
import { runHistory } from './run-history.ts';
import type { SimDatabase } from './sim-database.ts';
import type { Violation } from './violation.ts';

/** Histories that run side by side: while one waits for PostgreSQL, another one computes. */
const AT_ONCE = 3;

export type Broken = { seed: number; violation: Violation };

/** Runs the histories of a range of seeds. `isOver` ends the run between two histories. */
export async function runHistories(
  database: SimDatabase,
  input: {
    seeds: { from: number; count: number };
    plants?: Plants;
    isOver?: (broken: readonly Broken[]) => boolean;
    onProgress?: (done: number) => void;
    /** A promise was broken: told at once, for a long run may be ended before its end. */
    onBroken?: (one: Broken) => void;
  },
): Promise<{ done: number; broken: Broken[] }> {
  const broken: Broken[] = [];
  const { from, count } = input.seeds;
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < count && input.isOver?.(broken) !== true) {
      const seed = from + next;
      next += 1;
      const violation = await runHistory(database, generateHistory(seed), input.plants);
      if (violation) {
        broken.push({ seed, violation });
        input.onBroken?.({ seed, violation });
      }
      done += 1;
      input.onProgress?.(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { done, broken: broken.sort((a, b) => a.seed - b.seed) };
}
