import { createRandom } from '../../../simulator/random.ts';

/**
 * How requests are sent. `open`: they arrive as people do, at random times with this average, whether the
 * server keeps up or not; each is timed from the moment it was due, so a server that stalls is charged
 * for everybody who had to wait. `closed`: so many lanes, each asking again as soon as it was answered;
 * that finds the most a server can do.
 */
export type Pace =
  | { kind: 'open'; perSecond: number; seconds: number }
  | { kind: 'closed'; lanes: number; seconds: number };

/** What came of it; times in milliseconds. */
export type Paced = {
  done: number;
  /** Answers per second, the last waiting included. */
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
  /** Failures by what they said. */
  errors: Record<string, number>;
};

/** Does `work` at this pace. `index` counts the requests; in a closed pace `lane` says whose turn it is. */
export async function runAt(
  pace: Pace,
  work: (index: number, lane: number) => Promise<void>,
): Promise<Paced> {
  const times: number[] = [];
  const errors: Record<string, number> = {};
  const timed = async (due: number, index: number, lane: number) => {
    try {
      await work(index, lane);
      times.push(performance.now() - due);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      errors[said] = (errors[said] ?? 0) + 1;
    }
  };
  const begin = performance.now();
  await (pace.kind === 'open' ? arrive(pace, begin, timed) : takeLanes(pace, begin, timed));
  const seconds = (performance.now() - begin) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    done: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5) ?? Number.NaN,
    p95: at(0.95) ?? Number.NaN,
    p99: at(0.99) ?? Number.NaN,
    max: times.at(-1) ?? Number.NaN,
    errors,
  };
}

type Timed = (due: number, index: number, lane: number) => Promise<void>;

/** Due times of a Poisson process, the same ones in every run. */
async function arrive(
  { perSecond, seconds }: Extract<Pace, { kind: 'open' }>,
  begin: number,
  timed: Timed,
) {
  const { int } = createRandom(perSecond);
  const gap = () => (-Math.log((int(1e9) + 1) / 1e9) / perSecond) * 1_000;
  const underWay = new Set<Promise<void>>();
  let index = 0;
  for (let due = gap(); due < seconds * 1_000; due += gap()) {
    const wait = begin + due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const one = timed(begin + due, index, 0).finally(() => underWay.delete(one));
    underWay.add(one);
    index += 1;
  }
  await Promise.all(underWay);
}

async function takeLanes(
  { lanes, seconds }: Extract<Pace, { kind: 'closed' }>,
  begin: number,
  timed: Timed,
) {
  let index = 0;
  const run = async (lane: number) => {
    while (performance.now() - begin < seconds * 1_000) {
      index += 1;
      await timed(performance.now(), index - 1, lane);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
}
