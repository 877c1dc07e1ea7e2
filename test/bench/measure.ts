export type Measured = { perSecond: number; p95: number; p99: number };

/** Runs `work` again and again in `lanes` lanes for some seconds; times in milliseconds. */
export async function measure(
  lanes: number,
  seconds: number,
  work: (lane: number) => Promise<unknown>,
): Promise<Measured> {
  for (let lane = 0; lane < lanes; lane += 1) await work(lane);
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const run = async (lane: number) => {
    while (performance.now() < end) {
      const started = performance.now();
      await work(lane);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  const passed = (performance.now() - begin) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / passed, p95: at(0.95), p99: at(0.99) };
}

/** One line as the project's benches print it. */
export function printFigure(name: string, value: number, unit: string, floor: number | null) {
  const round = (x: number) => (x >= 100 ? x.toFixed(0) : x.toFixed(1));
  const beside =
    floor === null ? '' : ` (floor: ${round(floor)}, ratio: ${(value / floor).toFixed(2)})`;
  console.log(`${name}: ${round(value)} ${unit}${beside}`);
}

/** The middle of the values; the upper one of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Takes turns between the candidates, so that whatever else this machine does falls on all alike.
 * The first round warms up and does not count. Returns each candidate's median.
 */
export async function takeTurns<Name extends string>(
  rounds: number,
  candidates: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const value = await candidates[name]();
      if (round > 0) found[name].push(value);
    }
  return Object.fromEntries(names.map((name) => [name, median(found[name])])) as Record<
    Name,
    number
  >;
}
