import type { Fetch } from '../../extension/test-device.ts';

/** The way to the servers: each request goes to the next of them, and how it came out is counted. */
export type Network = {
  fetch: Fetch;
  /** How often a request ended so: an HTTP status, or the system's code for what broke it. */
  outcomes: ReadonlyMap<string, number>;
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.cause instanceof Error) return codeOf(error.cause);
  return 'code' in error ? String(error.code) : error.name;
}

export function createNetwork(urls: readonly string[]): Network {
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  let turn = 0;
  return {
    outcomes,
    async fetch(url, init) {
      const { pathname, search } = new URL(url);
      const target = `${urls[turn++ % urls.length]}${pathname}${search}`;
      try {
        const response = await fetch(target, init);
        count(String(response.status));
        return response;
      } catch (error) {
        count(codeOf(error));
        throw error;
      }
    },
  };
}

/** `200: 5123, 503: 12`, the most frequent first. */
export function sayOutcomes({ outcomes }: Network): string {
  const sorted = [...outcomes].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([outcome, times]) => `${outcome}: ${times}`).join(', ');
}
