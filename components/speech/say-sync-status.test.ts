import { describe, expect, it } from 'vitest';

import { isHeld, type SyncProblem, type SyncStatus } from '../../utils/domain/sync-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { saySyncReason, saySyncStatus } from './say-sync-status.ts';

const since = new Date(2026, 10, 21, 14, 2).getTime();
const now = new Date(2026, 10, 21, 14, 40).getTime();
const tomorrow = new Date(2026, 10, 22, 9, 0).getTime();
const nextYear = new Date(2027, 0, 3, 9, 0).getTime();
const quiet: SyncStatus = {
  waiting: 0,
  waitingSince: null,
  nextAttemptAt: null,
  lastSuccessAt: since,
  problem: null,
};

const problems: SyncProblem[] = [
  { kind: 'offline' },
  { kind: 'unreachable' },
  { kind: 'timeout' },
  { kind: 'not-our-server' },
  { kind: 'bad-answer' },
  { kind: 'signed-out' },
  { kind: 'too-large' },
  { kind: 'rate-limited', until: now },
  { kind: 'server-error', status: 503 },
  { kind: 'upgrade-required' },
  { kind: 'other-server' },
  { kind: 'no-permission' },
  { kind: 'mass-removal', way: 'here', count: 2_400 },
  { kind: 'mass-removal', way: 'there', count: 24 },
];

function line(changes: Partial<SyncStatus>, at = now, language: Language = 'de') {
  return saySyncStatus({ ...quiet, ...changes }, at, commonTexts(language), language);
}

describe('the line about sharing', () => {
  it('is short when all is well', () => {
    expect(line({})).toEqual({ text: 'Alles geteilt', calm: true });
    expect(line({}, now, 'en')).toEqual({ text: 'Everything shared', calm: true });
  });

  it('does not claim that all is shared while something was refused', () => {
    expect(line({ refused: 2 })).toEqual({
      text: 'Alles andere geteilt (2 nicht angenommen)',
      calm: true,
    });
    expect(line({ refused: 1, waiting: 3, waitingSince: since }).text).toBe(
      '3 warten (seit 14:02, 1 nicht angenommen)',
    );
  });

  it('does not claim anything before the first answer', () => {
    expect(line({ lastSuccessAt: null }).text).toBe('Noch kein Kontakt zum Team-Server');
    expect(line({ lastSuccessAt: null, problem: { kind: 'timeout' } }).text).toBe(
      'Noch kein Kontakt zum Team-Server (Server antwortet nicht)',
    );
  });

  it('says how many wait and since when, without alarm while nothing is wrong', () => {
    const waits = { waiting: 3, waitingSince: since };
    expect(line(waits)).toEqual({ text: '3 warten (seit 14:02)', calm: true });
    expect(line({ ...waits, waiting: 1 }).text).toBe('1 wartet (seit 14:02)');
    expect(line({ ...waits, waiting: 10_000 }).text).toBe('10.000 warten (seit 14:02)');
  });

  it('says why they wait', () => {
    const waits: Partial<SyncStatus> = { waiting: 3, waitingSince: since };
    expect(line({ ...waits, problem: { kind: 'timeout' } })).toEqual({
      text: '3 warten (seit 14:02, Server antwortet nicht)',
      calm: false,
    });
    expect(line({ ...waits, problem: { kind: 'timeout' } }, now, 'en').text).toBe(
      '3 waiting (since 14:02, server not answering)',
    );
  });

  it('is no warning while one is offline', () => {
    const offline = { waiting: 3, waitingSince: since, problem: { kind: 'offline' } as const };
    expect(line(offline)).toEqual({ text: '3 warten (seit 14:02, du bist offline)', calm: true });
  });

  it('says of another day which one it was', () => {
    const waits = { waiting: 3, waitingSince: since };
    expect(line(waits, tomorrow).text).toBe('3 warten (seit gestern 14:02)');
    expect(line(waits, nextYear).text).toBe('3 warten (seit 21. Nov. 2026, 14:02)');
    expect(line(waits, nextYear, 'en').text).toBe('3 waiting (since 21 Nov 2026, 14:02)');
  });

  it('says how old the news are when nothing waits and the server is away', () => {
    expect(line({ problem: { kind: 'unreachable' } }).text).toBe(
      'Alles geteilt (Stand 14:02, Server nicht erreichbar)',
    );
  });

  it('says that sharing is held, and why, until the person does something', () => {
    const held = problems.filter(isHeld);
    expect(held.map(({ kind }) => kind)).toEqual([
      'signed-out',
      'too-large',
      'upgrade-required',
      'other-server',
      'no-permission',
      'mass-removal',
      'mass-removal',
    ]);
    for (const problem of held) {
      const { text, calm } = line({ waiting: 3, waitingSince: since, problem });
      expect(text).toMatch(/^Angehalten: .+[^.]$/);
      expect(calm).toBe(false);
    }
    expect(line({ problem: { kind: 'mass-removal', way: 'here', count: 24 } }).text).toBe(
      'Angehalten: 24 Notizen würden auf einmal verschwinden',
    );
  });
});

describe.each(['de', 'en'] as const)('the reasons in %s', (language) => {
  it('are short, each of its own, and fit into brackets', () => {
    const said = problems.map((p) => saySyncReason(p, commonTexts(language), language));
    expect(new Set(said).size).toBe(problems.length);
    for (const reason of said) {
      expect(reason).not.toMatch(/[().]$/);
      expect(reason.length).toBeLessThanOrEqual(62);
    }
  });

  it('group large numbers', () => {
    const said = saySyncReason(problems[12]!, commonTexts(language), language);
    expect(said).toContain(language === 'de' ? '2.400' : '2,400');
  });
});
