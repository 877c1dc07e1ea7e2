import { ServiceError } from '../services/service-error.ts';

/** Requests per minute: per token or session, but joins per address. */
export type RateLimits = {
  pushPerMinute: number;
  pullPerMinute: number;
  joinPerMinute: number;
  dashboardPerMinute: number;
};

export const defaultLimits: RateLimits = {
  pushPerMinute: 60,
  pullPerMinute: 120,
  joinPerMinute: 10,
  dashboardPerMinute: 600,
};

/** A bucket that was idle holds two minutes' worth, so that a long offline queue leaves in one go. */
const BURST_MINUTES = 2;
/** Buckets kept; a flood of addresses must not fill the memory. */
const MAX_BUCKETS = 50_000;

type Bucket = { tokens: number; at: number };

/**
 * A token bucket per key, in this process alone: with N processes the limit is up to N times as high,
 * which still stops a flood. Throws `rate_limited` with the seconds to wait.
 */
export function createRateLimit(perMinute: number, now: () => number): (key: string) => void {
  const buckets = new Map<string, Bucket>();
  const capacity = perMinute * BURST_MINUTES;
  return (key) => {
    const at = now();
    const known = buckets.get(key);
    const idle = known === undefined ? 0 : Math.max(0, at - known.at);
    const tokens =
      known === undefined
        ? capacity
        : Math.min(capacity, known.tokens + (idle * perMinute) / 60_000);
    // Deleting first keeps the map in order of use: the front is the longest unused.
    buckets.delete(key);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    if (buckets.size > MAX_BUCKETS) buckets.delete(buckets.keys().next().value ?? key);
    if (tokens >= 1) return;
    const seconds = Math.ceil(((1 - tokens) * 60) / perMinute);
    throw new ServiceError('rate_limited', { retryAfterSeconds: Math.max(1, seconds) });
  };
}
