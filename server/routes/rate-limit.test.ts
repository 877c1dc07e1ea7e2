import { describe, expect, it } from 'vitest';

import { ServiceError } from '../services/service-error.ts';
import { createRateLimit } from './rate-limit.ts';

function waitOf(ask: () => void): number | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'rate_limited') throw error;
    return error.extra.retryAfterSeconds ?? 0;
  }
}

describe('createRateLimit', () => {
  it('lets two minutes’ worth pass at once, then one per interval', () => {
    let now = 1_000_000;
    const limit = createRateLimit(30, () => now);
    for (let i = 0; i < 60; i += 1) expect(waitOf(() => limit('a'))).toBeNull();
    expect(waitOf(() => limit('a'))).toBe(2);
    now += 1_999;
    expect(waitOf(() => limit('a'))).toBe(1);
    now += 2;
    expect(waitOf(() => limit('a'))).toBeNull();
    expect(waitOf(() => limit('a'))).toBe(2);
  });

  it('keeps keys apart and never fills beyond its size', () => {
    let now = 0;
    const limit = createRateLimit(1, () => now);
    expect([waitOf(() => limit('a')), waitOf(() => limit('a'))]).toEqual([null, null]);
    expect(waitOf(() => limit('a'))).toBe(60);
    expect(waitOf(() => limit('b'))).toBeNull();
    now += 1e9;
    expect([waitOf(() => limit('a')), waitOf(() => limit('a'))]).toEqual([null, null]);
    expect(waitOf(() => limit('a'))).toBe(60);
  });

  it('is not refilled by asking, nor by a clock that goes back', () => {
    let now = 1_000_000;
    const limit = createRateLimit(1, () => now);
    limit('a');
    limit('a');
    for (let i = 0; i < 100; i += 1) {
      now -= 500;
      expect(waitOf(() => limit('a'))).toBeGreaterThan(0);
    }
  });

  it('forgets the longest unused of very many', () => {
    const limit = createRateLimit(1, () => 0);
    limit('first');
    limit('first');
    expect(waitOf(() => limit('first'))).not.toBeNull();
    for (let i = 0; i < 50_001; i += 1) limit(`other ${i}`);
    expect(waitOf(() => limit('first'))).toBeNull();
  });
});
