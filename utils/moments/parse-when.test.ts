import { describe, expect, it } from 'vitest';

import { parseWhen } from './parse-when.ts';

const NOW = new Date(2026, 10, 22, 14, 30).getTime();
const MINUTE = 60_000;
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime();

describe('parseWhen', () => {
  it.each([
    ['Erstellt vor 5 Minuten', NOW - 5 * MINUTE],
    ['Erstellt vor einer Stunde', NOW - 60 * MINUTE],
    ['vor 3 Std.', NOW - 180 * MINUTE],
    ['vor 2 Tagen', NOW - 2880 * MINUTE],
    ['vor 1 Woche', NOW - 7 * 1440 * MINUTE],
    ['gerade eben', NOW],
    ['Created 2 hours ago', NOW - 120 * MINUTE],
    ['an hour ago', NOW - 60 * MINUTE],
    ['a few seconds ago', NOW],
    ['3 days ago', NOW - 3 * 1440 * MINUTE],
    ['5 months ago', NOW - 150 * 1440 * MINUTE],
    ['last seen 1 year ago', NOW - 365 * 1440 * MINUTE],
  ])('%s', (shown, expected) => {
    expect(parseWhen(shown, NOW)).toBe(expected);
  });

  it.each([
    ['22. November 2026 um 02:20', at(2026, 10, 22, 2, 20)],
    ['22 November 2026 at 02:20', at(2026, 10, 22, 2, 20)],
    ['November 22, 2026 at 2:20 AM', at(2026, 10, 22, 2, 20)],
    ['November 22, 2026 at 2:20 PM', at(2026, 10, 22, 14, 20)],
    ['Nov 22, 2026, 12:05 AM', at(2026, 10, 22, 0, 5)],
    ['3. März 2026 um 9:05', at(2026, 2, 3, 9, 5)],
    ['22.11.2026 08:40', at(2026, 10, 22, 8, 40)],
    ['2026-11-22', at(2026, 10, 22)],
    ['16/Apr/09 12:52 PM', at(2009, 3, 16, 12, 52)],
    ['Heute um 13:00', at(2026, 10, 22, 13, 0)],
    ['Yesterday at 9:15 PM', at(2026, 10, 21, 21, 15)],
    ['gestern', at(2026, 10, 21)],
  ])('%s', (shown, expected) => {
    expect(parseWhen(shown, NOW)).toBe(expected);
  });

  it.each([
    '',
    'il y a 3 heures',
    'Création 25 mars',
    'CXM-12',
    'vor dem Start',
    '31.13.2026',
    'x'.repeat(9999),
  ])('says nothing of %j', (shown) => {
    expect(parseWhen(shown, NOW)).toBeNull();
  });
});
