import { describe, expect, it } from 'vitest';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { sayClock, sayNumber, sayTime } from './say-time.ts';

const de = commonTexts('de');
const en = commonTexts('en');
const now = new Date(2026, 10, 21, 14, 30).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('sayTime', () => {
  it('says just now for the last minute, also when the clocks differ a little', () => {
    expect(sayTime(now - 59_000, now, de, 'de')).toBe('gerade eben');
    expect(sayTime(now + 20_000, now, en, 'en')).toBe('just now');
  });

  it('names today and yesterday by the calendar, not by 24 hours', () => {
    expect(sayTime(at(2026, 10, 21, 0, 5), now, de, 'de')).toBe('heute, 00:05');
    expect(sayTime(at(2026, 10, 20, 23, 55), now, de, 'de')).toBe('gestern, 23:55');
    expect(sayTime(at(2026, 10, 20, 23, 55), now, en, 'en')).toBe('yesterday, 23:55');
  });

  it('knows yesterday on the first of a month', () => {
    const first = at(2026, 11, 1, 9, 0);
    expect(sayTime(at(2026, 10, 30, 9, 0), first, de, 'de')).toBe('gestern, 09:00');
  });

  it('gives the date before that, with the year only when it is another', () => {
    expect(sayTime(at(2026, 10, 3, 9, 0), now, de, 'de')).toBe('3. Nov.');
    expect(sayTime(at(2025, 10, 3, 9, 0), now, de, 'de')).toBe('3. Nov. 2025');
    expect(sayTime(at(2026, 10, 3, 9, 0), now, en, 'en')).toBe('3 Nov');
  });
});

describe('sayClock and sayNumber', () => {
  it('uses 24 hours in both languages', () => {
    expect(sayClock(at(2026, 10, 3, 14, 2), 'de')).toBe('14:02');
    expect(sayClock(at(2026, 10, 3, 14, 2), 'en')).toBe('14:02');
  });

  it('groups digits as the language does', () => {
    expect(sayNumber(10_000, 'de')).toBe('10.000');
    expect(sayNumber(10_000, 'en')).toBe('10,000');
  });
});
