import { describe, expect, it } from 'vitest';

import type { Silence } from '../../../utils/domain/nudge-silence.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import { saySilence } from './say-silence.ts';

/** A Saturday. */
const now = new Date(2026, 10, 21, 14, 30).getTime();
const today = new Date(2026, 10, 21, 15, 20).getTime();
const monday = new Date(2026, 10, 23, 0, 0).getTime();

/** One of each kind and, where a kind has several sentences, of each of them; a new kind does not compile. */
const silences: { [K in Silence['kind']]: (Silence & { kind: K })[] } = {
  'all-off': [{ kind: 'all-off' }],
  'type-off': [{ kind: 'type-off', type: 'meeting-page' }],
  'site-off': [{ kind: 'site-off', site: 'https://firma.atlassian.net/wiki' }],
  snoozed: [
    { kind: 'snoozed', choice: 'hour', until: today },
    { kind: 'snoozed', choice: 'today', until: today },
    { kind: 'snoozed', choice: 'fortnight', until: monday },
  ],
  'quiet-hours': [{ kind: 'quiet-hours', until: today }],
  hidden: [{ kind: 'hidden' }],
  presenting: [{ kind: 'presenting' }],
  fullscreen: [{ kind: 'fullscreen' }],
  typing: [{ kind: 'typing' }],
  'panel-open': [{ kind: 'panel-open' }],
  'not-author': [{ kind: 'not-author' }],
  'already-noted': [{ kind: 'already-noted' }],
  'same-place': [{ kind: 'same-place' }],
  'no-text': [{ kind: 'no-text' }],
  internal: [
    { kind: 'internal', impact: 0.124, least: 0.5, words: ['Postgres', 'Schema'] },
    { kind: 'internal', impact: 0.124, least: 0.5, words: [] },
  ],
  learnt: [{ kind: 'learnt', impact: 0.3, before: 0.82, words: ['Mahnlauf'] }],
  'day-cap': [{ kind: 'day-cap', until: today }],
  'week-cap': [{ kind: 'week-cap', most: 2, until: monday }],
  'type-rests': [
    { kind: 'type-rests', type: 'process-page', halvings: 0, until: monday },
    { kind: 'type-rests', type: 'process-page', halvings: 1, until: monday },
  ],
  'all-rest': [{ kind: 'all-rest', until: monday }],
};
const all: Silence[] = Object.values(silences).flat();

describe.each(['de', 'en'] as const)('in %s', (language: Language) => {
  const said = all.map((silence) => saySilence(silence, now, language));

  it('says each silence in one sentence of its own', () => {
    expect(new Set(said).size).toBe(all.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^]*\p{L}[^]*\.$/u);
  });

  it('leaves no blank open', () => {
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|\s{2}|bis \.|„“|“”/);
  });
});

describe('what it takes to understand', () => {
  const de = (silence: Silence) => saySilence(silence, now, 'de');
  const en = (silence: Silence) => saySilence(silence, now, 'en');

  it('is said with its times', () => {
    expect(de(silences.snoozed[0]!)).toBe('Du wolltest eine Stunde Pause, bis heute, 15:20.');
    expect(en(silences.snoozed[2]!)).toBe("You wanted two weeks' pause, until Monday.");
    expect(de(silences['day-cap'][0]!)).toBe('Höchstens einer am Tag: Pause bis heute, 15:20.');
    expect(en(silences['week-cap'][0]!)).toBe('At most 2 a week: pause until Monday.');
  });

  it('is said with its words and numbers', () => {
    expect(de(silences.internal[0]!)).toBe(
      'Klang nach interner Arbeit wegen „Postgres“, „Schema“: Kund:innen merken es zu 12\u00A0%, gefragt wird ab 50\u00A0%.',
    );
    expect(en(silences.learnt[0]!)).toContain('“Mahnlauf”');
    expect(en(silences.learnt[0]!)).toContain('30% instead of 82%');
  });

  it('tells an occasion that rests from one that somebody is tired of', () => {
    expect(de(silences['type-rests'][0]!)).toBe(
      'Der Anlass „Prozessseite“ ruht nach dem letzten Hinweis bis Montag.',
    );
    expect(de(silences['type-rests'][1]!)).toContain('öfter weggelegt');
  });

  it('names a site as people know it', () => {
    expect(de(silences['site-off'][0]!)).toBe(
      'Auf firma.atlassian.net/wiki hattest du Hinweise abgeschaltet.',
    );
  });

  it('names at most four words', () => {
    const words = ['eins', 'zwei', 'drei', 'vier', 'fünf'];
    const sentence = de({ kind: 'learnt', impact: 0, before: 1, words });
    expect(sentence).toContain('„vier“ …');
    expect(sentence).not.toContain('fünf');
  });
});
