import { describe, expect, it } from 'vitest';

import { nudgeSettingsSchema } from '../../../utils/domain/nudge-settings-schema.ts';
import { defaultNudgeSettings, type QuietSpan } from '../../../utils/domain/nudge-settings.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { asClock, MOST_SPANS, newSpan, readClock, saySpan, sayWeekday } from './quiet-spans.ts';

const de = (span: QuietSpan) => saySpan(span, nudgesTexts('de').quiet, 'de');
const en = (span: QuietSpan) => saySpan(span, nudgesTexts('en').quiet, 'en');
const on = (days: number[], from = 12 * 60, to = 13 * 60): QuietSpan => ({ from, to, days });

describe('saySpan', () => {
  it('says a span within a day', () => {
    expect(de(on([1]))).toBe('Mo, 12:00 bis 13:00 Uhr');
    expect(en(on([1]))).toBe('Mon, 12:00 to 13:00');
  });

  it('says of one over midnight that it ends on the next day', () => {
    expect(de(newSpan)).toBe('Mo–Fr, 18:00 Uhr bis 08:00 Uhr am nächsten Tag');
    expect(en(newSpan)).toBe('Mon–Fri, 18:00 to 08:00 on the next day');
    expect(de(on([6], 540, 540))).toBe('Sa, 09:00 Uhr bis 09:00 Uhr am nächsten Tag');
    expect(de(on([6], 540, 0))).toBe('Sa, 09:00 Uhr bis 00:00 Uhr am nächsten Tag');
  });

  it('says of midnight to midnight that it is the whole day', () => {
    expect(de(on([6, 7], 0, 0))).toBe('Sa, So, den ganzen Tag');
  });

  it('joins three days and more in a row, in the order of the week', () => {
    expect(de(on([7, 3, 2, 1]))).toContain('Mo–Mi, So,');
    expect(de(on([5, 4, 1]))).toContain('Mo, Do, Fr,');
    expect(de(on([7, 6, 5, 4, 3, 2, 1]))).toContain('Jeden Tag,');
  });

  it('says that one without days never holds', () => {
    expect(de(on([]))).toBe('Gilt nie: Wähle mindestens einen Tag.');
    expect(en(on([]))).toContain('at least one day');
  });
});

describe('a clock', () => {
  it('is read as it is written', () => {
    for (const minutes of [0, 5, 59, 60, 18 * 60 + 5, 1_439])
      expect(readClock(asClock(minutes))).toBe(minutes);
    expect(asClock(65)).toBe('01:05');
  });

  it.each(['', '24:00', '12:60', '1:00', '12:00:00', 'mittags'])('is not %j', (text) => {
    expect(readClock(text)).toBe(null);
  });
});

it('names days from Monday to Sunday in any time zone', () => {
  expect(sayWeekday(1, 'long', 'de')).toBe('Montag');
  expect(sayWeekday(7, 'short', 'en')).toBe('Sun');
});

it('begins new spans, and as many as are offered, so that they can be kept', () => {
  const quietHours = Array.from({ length: MOST_SPANS }, () => newSpan);
  const check = (spans: QuietSpan[]) =>
    nudgeSettingsSchema.safeParse({ ...defaultNudgeSettings, quietHours: spans }).success;
  expect(check(quietHours)).toBe(true);
  expect(check([...quietHours, newSpan])).toBe(false);
});
