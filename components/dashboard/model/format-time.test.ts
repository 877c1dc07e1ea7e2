import { describe, expect, it } from 'vitest';

import { sampleNow as now } from '../../../test/dashboard/sample-notes.ts';
import { clockTime, formatCount, fullTime, shortTime, timeLeft } from './format-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('times in words', () => {
  it('says the clock time', () => {
    expect(clockTime(now, 'de')).toBe('14:02');
    expect(fullTime(now, 'de')).toBe('21. November 2026 um 14:02');
  });

  it('is near what is near', () => {
    expect(shortTime(now - 20_000, now, 'de')).toBe('jetzt');
    expect(shortTime(now - 5 * MINUTE, now, 'de')).toBe('vor 5 Min.');
    expect(shortTime(now - 3 * HOUR, now, 'de')).toBe('vor 3 Std.');
    expect(shortTime(now - 20 * HOUR, now, 'de')).toBe('gestern');
    expect(shortTime(now - 5 * DAY, now, 'de')).toBe('16. Nov.');
    expect(shortTime(now - 400 * DAY, now, 'de')).toBe('17. Okt. 2025');
    expect(shortTime(now - 3 * HOUR, now, 'en')).toContain('3');
  });

  it('puts nothing into the future when the server is ahead of this clock', () => {
    expect(shortTime(now + 5 * MINUTE, now, 'de')).toBe('jetzt');
  });

  it('says how long an invite still holds', () => {
    expect(timeLeft(now + 72 * HOUR, now, 'de')).toBe('in 3 Tagen');
    expect(timeLeft(now + 72 * HOUR - 30_000, now, 'de')).toBe('in 3 Tagen');
    expect(timeLeft(now + 5 * HOUR, now, 'de')).toBe('in 5 Stunden');
    expect(timeLeft(now + 90_000, now, 'de')).toBe('in 2 Minuten');
    expect(timeLeft(now - DAY, now, 'de')).toBe('in 0 Minuten');
  });

  it('groups thousands as the language does', () => {
    expect(formatCount(10_000, 'de')).toBe('10.000');
    expect(formatCount(10_000, 'en')).toBe('10,000');
  });
});
