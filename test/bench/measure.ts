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
