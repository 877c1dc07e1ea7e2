import { describe, expect, it } from 'vitest';

import { refusalTexts } from '../../utils/i18n/refusal/refusal-texts.ts';
import { rejectionCodes, type RejectionCode } from '../../utils/protocol/mutation.ts';
import { sayAfterRefusal, sayRefusal } from './say-refusal.ts';

/** Reasons that concern reviews and the team's own content alone. */
const notOfNotes: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'not_reviewer',
  'unknown_content',
  'undecided',
  'decided',
  'too_few_people',
  'level_reached',
]);

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const texts = refusalTexts(language);

  it('has words for every reason the server may give, and for one it does not know yet', () => {
    const said = rejectionCodes.map((code) => sayRefusal(code, language));
    expect(new Set(said).size).toBe(rejectionCodes.length);
    expect(said).not.toContain(texts.why.other);
    expect(sayRefusal('of_a_newer_server', language)).toBe(texts.why.other);
  });

  it('says for every reason that can meet a note what to do next', () => {
    for (const code of rejectionCodes) {
      const next = sayAfterRefusal(code, language);
      expect(next).toMatch(/^[A-ZÄÖÜ].+\.$/);
      expect([code, next === texts.next.other]).toEqual([code, notOfNotes.has(code)]);
    }
    expect(sayAfterRefusal('of_a_newer_server', language)).toBe(texts.next.other);
  });
});
