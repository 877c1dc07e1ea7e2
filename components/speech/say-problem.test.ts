import { describe, expect, it } from 'vitest';

import type { SyncProblem } from '../../utils/domain/sync-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { sayCallError, saySyncProblem } from './say-problem.ts';

const problems: SyncProblem[] = [
  { kind: 'offline' },
  { kind: 'unreachable' },
  { kind: 'timeout' },
  { kind: 'not-our-server' },
  { kind: 'bad-answer' },
  { kind: 'signed-out' },
  { kind: 'too-large' },
  { kind: 'rate-limited', until: new Date(2026, 10, 21, 14, 7).getTime() },
  { kind: 'server-error', status: 503 },
  { kind: 'upgrade-required' },
  { kind: 'other-server' },
  { kind: 'no-permission' },
  { kind: 'mass-removal', way: 'here', count: 24 },
  { kind: 'mass-removal', way: 'there', count: 24 },
];

const errors: CallError[] = [
  { kind: 'background-gone' },
  { kind: 'extension-gone' },
  { kind: 'storage-refused' },
  { kind: 'storage-full' },
  { kind: 'not-found' },
  { kind: 'invalid-content', problem: { kind: 'empty' } },
  { kind: 'invalid-content', problem: { kind: 'too-long', length: 10_037, max: 10_000 } },
  { kind: 'invalid-file', reason: 'not-json' },
  { kind: 'invalid-file', reason: 'not-ours' },
  { kind: 'invalid-file', reason: 'newer-version' },
  { kind: 'invalid-invite', reason: 'not-a-link' },
  { kind: 'invalid-invite', reason: 'unknown' },
  { kind: 'invalid-invite', reason: 'used-up' },
  { kind: 'invalid-invite', reason: 'expired' },
  { kind: 'sync', problem: { kind: 'timeout' } },
  { kind: 'unexpected', detail: 'TypeError at somewhere' },
];

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const texts = commonTexts(language);

  it('has a sentence of its own for every sync problem', () => {
    const said = problems.map((p) => saySyncProblem(p, texts, language));
    expect(new Set(said).size).toBe(problems.length);
    for (const sentence of said) expect(sentence).toMatch(/^[A-ZÄÖÜ\d].+\.$/);
  });

  it('has a sentence of its own for every failed call', () => {
    const said = errors.map((e) => sayCallError(e, texts, language));
    expect(new Set(said).size).toBe(errors.length);
    for (const sentence of said) expect(sentence).toMatch(/^[A-ZÄÖÜ\d].+\.$/);
  });

  it('keeps the technical detail of a fault to itself', () => {
    const said = sayCallError({ kind: 'unexpected', detail: 'secret' }, texts, language);
    expect(said).not.toContain('secret');
  });

  it('names when a busy server listens again, and the status of a failing one', () => {
    expect(saySyncProblem(problems[7]!, texts, language)).toContain('14:07');
    expect(saySyncProblem(problems[8]!, texts, language)).toContain('503');
  });
});

describe('a text that is too long', () => {
  it('says by how much, in the grouping of the language', () => {
    const error: CallError = errors[6]!;
    expect(sayCallError(error, commonTexts('de'), 'de')).toContain('37 Zeichen');
    expect(sayCallError(error, commonTexts('de'), 'de')).toContain('10.000');
    expect(sayCallError(error, commonTexts('en'), 'en')).toContain('10,000');
  });
});
