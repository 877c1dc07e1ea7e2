import { describe, expect, it } from 'vitest';

import { nextCountAfter } from '../../../../utils/domain/question-level.ts';
import { countDay } from './count-day.ts';

describe('countDay', () => {
  it('is a Monday wherever one is', () => {
    const at = nextCountAfter(Date.parse('2026-11-24T10:00:00Z'));
    expect(countDay(at, 'de')).toBe('Montag, 30. November');
    expect(countDay(at, 'en')).toMatch(/^Monday,? 30 November$/);
  });
});
