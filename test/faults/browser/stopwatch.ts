/** Measures what people wait for, and counts what happened to them. */
export type Stopwatch = {
  measure: <T>(what: string, work: () => Promise<T>) => Promise<T>;
  count: (what: string) => void;
  /** Longest wait of each kind, and how often each thing happened: lines of a table. */
  lines: () => [what: string, figure: string | number][];
};

export function createStopwatch(): Stopwatch {
  const waits = new Map<string, number[]>();
  const counts = new Map<string, number>();
  return {
    async measure(what, work) {
      const begin = performance.now();
      const result = await work();
      waits.set(what, [...(waits.get(what) ?? []), performance.now() - begin]);
      return result;
    },
    count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    lines: () => [
      ...[...waits].map(([what, all]): [string, string] => [
        `${what}: times, median and longest wait`,
        `${all.length}, ${Math.round(middle(all))} ms, ${Math.round(Math.max(...all))} ms`,
      ]),
      ...counts,
    ],
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
