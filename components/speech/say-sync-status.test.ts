import { describe, expect, it } from 'vitest';

import type { SyncStatus } from '../../utils/domain/sync-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { saySyncStatus } from './say-sync-status.ts';

const de = commonTexts('de');
const since = new Date(2026, 10, 21, 14, 2).getTime();
const quiet: SyncStatus = {
  waiting: 0,
  waitingSince: null,
  nextAttemptAt: null,
  lastSuccessAt: since,
  problem: null,
};

describe('saySyncStatus', () => {
  it('is short when all is well', () => {
    expect(saySyncStatus(quiet, de, 'de')).toEqual({
      text: 'Mit dem Team abgeglichen',
      calm: true,
    });
  });

  it('does not claim anything before the first answer', () => {
    const line = saySyncStatus({ ...quiet, lastSuccessAt: null }, de, 'de');
    expect(line.text).toBe('Noch nicht mit dem Team-Server gesprochen');
  });

  it('says how many wait and since when, without alarm while nothing is wrong', () => {
    const line = saySyncStatus({ ...quiet, waiting: 3, waitingSince: since }, de, 'de');
    expect(line).toEqual({ text: '3 warten seit 14:02.', calm: true });
  });

  it('says what is wrong and that the notes are safe', () => {
    const line = saySyncStatus(
      { ...quiet, waiting: 3, waitingSince: since, problem: { kind: 'timeout' } },
      de,
      'de',
    );
    expect(line.calm).toBe(false);
    expect(line.text).toBe(
      '3 warten seit 14:02. Der Team-Server antwortet nicht. Deine Notizen sind sicher auf diesem Gerät.',
    );
  });

  it('tells about a problem even when nothing waits', () => {
    const line = saySyncStatus({ ...quiet, problem: { kind: 'signed-out' } }, de, 'de');
    expect(line.text).toContain('kennt dieses Gerät nicht mehr');
    expect(line.calm).toBe(false);
  });
});
