/** How soon everything must work again after a fault, in milliseconds. */
export const BACK_WITHIN_MS = 5_000;

/** `median 812, 95 % 1.320, slowest 2.004 ms` */
export function sayDistribution(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)} ms`;
}

/** What came back too late, in sentences. */
export function findLate(times: readonly number[], what: string): string[] {
  return times
    .filter((time) => time > BACK_WITHIN_MS)
    .map((time) => `${what}: back after ${Math.round(time)} ms`);
}
