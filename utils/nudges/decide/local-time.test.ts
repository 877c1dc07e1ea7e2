import { describe, expect, it } from 'vitest';

import { zoneOffsets } from '../../../test/nudges/year/zone-offsets.ts';
import { instantOf, localTimeAt, mondayOf, weekOf } from './local-time.ts';

const HOUR = 3_600_000;
const berlin = zoneOffsets('Europe/Berlin');
const dayOf = (month: number, day: number) => Date.UTC(2026, month - 1, day) / (24 * HOUR);

describe('localTimeAt', () => {
  it('knows day, weekday and minute on either side of midnight', () => {
    const before = Date.UTC(2026, 5, 7, 21, 59);
    expect(localTimeAt(before, berlin)).toMatchObject({
      day: dayOf(6, 7),
      weekday: 7,
      minute: 1439,
    });
    const after = localTimeAt(before + 60_000, berlin);
    expect(after).toMatchObject({ day: dayOf(6, 8), weekday: 1, minute: 0 });
    expect(after.week).toBe(localTimeAt(before, berlin).week + 1);
  });

  it('works before 1970, where a wrong clock may be', () => {
    expect(localTimeAt(-1, () => 0)).toMatchObject({ day: -1, weekday: 3, minute: 1439 });
  });
});

describe('instantOf', () => {
  it('finds midnight on the days of 23 and 25 hours', () => {
    const lengthOf = (day: number) =>
      (instantOf(day + 1, 0, berlin) - instantOf(day, 0, berlin)) / HOUR;
    expect([dayOf(3, 28), dayOf(3, 29), dayOf(10, 25)].map(lengthOf)).toEqual([24, 23, 25]);
  });

  it('goes on after a time that summer time leaves out', () => {
    const skipped = instantOf(dayOf(3, 29), 150, berlin);
    expect(localTimeAt(skipped, berlin).minute).toBeGreaterThanOrEqual(150);
  });

  it('is the way back from every local time that exists once', () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * HOUR) {
      const { day, minute } = localTimeAt(at, berlin);
      const twice = day === dayOf(10, 25) && minute >= 120 && minute < 180;
      expect(twice || instantOf(day, minute, berlin) === at).toBe(true);
    }
  });
});

describe('weeks', () => {
  it('begin on Monday', () => {
    const monday = dayOf(6, 8);
    expect(mondayOf(weekOf(monday))).toBe(monday);
    expect(weekOf(monday + 6)).toBe(weekOf(monday));
    expect(weekOf(monday - 1)).toBe(weekOf(monday) - 1);
  });
});
