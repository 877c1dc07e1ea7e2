import { describe, expect, it } from 'vitest';

import { touchpointKeys } from '../domain/taxonomy.ts';
import { openingQuestions } from './opening-questions.ts';
import { openingOfWeek, touchpointOfWeek } from './touchpoint-of-week.ts';

const WEEK = 7 * 86_400_000;
const monday = Date.UTC(2026, 10, 16);

describe('the touchpoint of the week', () => {
  it('stays from Monday to Sunday and then moves on', () => {
    const [first, last] = [touchpointOfWeek(monday), touchpointOfWeek(monday + WEEK - 1)];
    expect(last).toBe(first);
    expect(touchpointOfWeek(monday - 1)).not.toBe(first);
    expect(touchpointOfWeek(monday + WEEK)).not.toBe(first);
  });

  it('has every touchpoint once in twelve weeks', () => {
    const seen = touchpointKeys.map((_, week) => touchpointOfWeek(monday + week * WEEK));
    expect(seen.toSorted()).toEqual([...touchpointKeys].toSorted());
  });

  it('neither repeats nor leaps at New Year, not even in a year of 53 weeks', () => {
    // 2026 has 53 ISO weeks: counting by the week of the year would show one touchpoint twice in three weeks.
    const around = [-2, -1, 0, 1, 2].map((week) =>
      touchpointOfWeek(Date.UTC(2026, 11, 28) + week * WEEK),
    );
    const [start] = around;
    const at = touchpointKeys.indexOf(start!);
    expect(around).toEqual(around.map((_, step) => touchpointKeys[(at + step) % 12]));
  });

  it('holds for a clock that stands before 1970', () => {
    expect(touchpointKeys).toContain(touchpointOfWeek(-5 * WEEK));
  });
});

describe('the opening question of the week', () => {
  it('takes turns through all of them', () => {
    const seen = openingQuestions.map((_, week) => openingOfWeek(monday + week * WEEK).key);
    expect(new Set(seen).size).toBe(openingQuestions.length);
  });
});
