import type { Fetch } from '../../extension/test-device.ts';

/** The way to the servers: each request goes to the next of them, and how it came out is counted. */
export type Network = {
  fetch: Fetch;
  /** How often a request ended so: an HTTP status, or the system's code for what broke it. */
  outcomes: ReadonlyMap<string, number>;
  /** Requests that ended with neither an answer nor a shut door: cut off, or told that something is wrong. */
  failed: () => number;
  /** Requests that found a door shut and went to the next one. */
  movedOn: () => number;
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.cause instanceof Error) return codeOf(error.cause);
  return 'code' in error ? String(error.code) : error.name;
}

export function createNetwork(urls: readonly string[]): Network {
  const outcomes = new Map<string, number>();
  let turn = 0;
  let failed = 0;
  let movedOn = 0;
  const count = (outcome: string) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!outcome.startsWith('2') && outcome !== 'ECONNREFUSED') failed += 1;
  };
  const send = async (path: string, init: RequestInit) => {
    try {
      const response = await fetch(`${urls[turn++ % urls.length]}${path}`, init);
      count(String(response.status));
      return response;
    } catch (error) {
      const code = codeOf(error);
      count(code);
      if (code === 'ECONNREFUSED') return null;
      throw error;
    }
  };
  return {
    outcomes,
    failed: () => failed,
    movedOn: () => movedOn,
    async fetch(url, init) {
      const { pathname, search } = new URL(url);
      for (let tries = 1; ; tries += 1) {
        const response = await send(`${pathname}${search}`, init);
        if (response) return response;
        // Nothing was sent, so another process may be asked; with a single one there is none.
        if (tries === urls.length) throw new TypeError('every door is shut');
        movedOn += 1;
      }
    },
  };
}

/** `200: 5123, 503: 12`, the most frequent first. */
export function sayOutcomes({ outcomes }: Network): string {
  const sorted = [...outcomes].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([outcome, times]) => `${outcome}: ${times}`).join(', ');
}
