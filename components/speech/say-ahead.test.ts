import { describe, expect, it } from 'vitest';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { sayAhead, sayUntil } from './say-ahead.ts';

const de = commonTexts('de');
const en = commonTexts('en');
/** A Saturday. */
const now = new Date(2026, 10, 21, 14, 30).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const ahead = (then: number, from = now) => sayAhead(then, from, de, 'de');
const until = (then: number, from = now) => sayUntil(then, from, de, 'de');

describe('sayAhead', () => {
  it('gives the time of today, never earlier than it is', () => {
    expect(ahead(at(2026, 10, 21, 15, 20))).toBe('heute gegen 15:20');
    expect(ahead(at(2026, 10, 21, 15, 21))).toBe('heute gegen 15:25');
    expect(sayAhead(at(2026, 10, 21, 15, 21), now, en, 'en')).toBe('today around 15:25');
  });

  it('goes over to the next day when the minutes do', () => {
    expect(ahead(at(2026, 10, 21, 23, 57))).toBe('morgen');
  });

  it('says tomorrow with its time, and without it when it is the beginning of the day', () => {
    expect(ahead(at(2026, 10, 22, 9, 0))).toBe('morgen gegen 09:00');
    expect(ahead(at(2026, 10, 22, 0, 0))).toBe('morgen');
    expect(sayAhead(at(2026, 10, 22, 0, 0), now, en, 'en')).toBe('tomorrow');
  });

  it('names the weekday within the week, the date from the same weekday on', () => {
    expect(ahead(at(2026, 10, 23, 8, 0))).toBe('am Montag');
    expect(ahead(at(2026, 10, 27, 23, 0))).toBe('am Freitag');
    expect(ahead(at(2026, 10, 28, 0, 0))).toBe('am 28. November');
    expect(ahead(at(2027, 0, 4, 0, 0))).toBe('am 4. Januar 2027');
    expect(sayAhead(at(2026, 10, 23, 8, 0), now, en, 'en')).toBe('on Monday');
    expect(sayAhead(at(2026, 11, 3, 8, 0), now, en, 'en')).toBe('on 3 December');
  });

  it('counts days by the calendar over the end of a month', () => {
    expect(ahead(at(2026, 11, 1, 0, 5), at(2026, 10, 30, 23, 59))).toBe('morgen gegen 00:05');
  });

  it('says what is due already as today', () => {
    expect(ahead(now)).toBe('heute gegen 14:30');
  });
});

describe('sayUntil', () => {
  it('gives the exact time of today, tomorrow and yesterday', () => {
    expect(until(at(2026, 10, 21, 15, 21))).toBe('heute, 15:21');
    expect(until(at(2026, 10, 22, 7, 0))).toBe('morgen, 07:00');
    expect(until(at(2026, 10, 20, 15, 21))).toBe('gestern, 15:21');
    expect(sayUntil(at(2026, 10, 21, 15, 21), now, en, 'en')).toBe('15:21 today');
    expect(sayUntil(at(2026, 10, 22, 7, 0), now, en, 'en')).toBe('07:00 tomorrow');
    expect(sayUntil(at(2026, 10, 20, 7, 0), now, en, 'en')).toBe('07:00 yesterday');
  });

  it('calls the end of today midnight', () => {
    expect(until(at(2026, 10, 22, 0, 0))).toBe('Mitternacht');
  });

  it('names the weekday, with its time when it is not its beginning', () => {
    expect(until(at(2026, 10, 23, 0, 0))).toBe('Montag');
    expect(until(at(2026, 10, 23, 8, 0))).toBe('Montag, 08:00');
    expect(sayUntil(at(2026, 10, 23, 8, 0), now, en, 'en')).toBe('08:00 on Monday');
  });

  it('gives the date of what is far, on both sides', () => {
    expect(until(at(2026, 11, 5, 14, 30))).toBe('5. Dezember');
    expect(until(at(2026, 10, 3, 9, 0))).toBe('3. Nov.');
  });
});
