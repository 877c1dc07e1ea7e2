import { describe, expect, it } from 'vitest';

import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import { saySiteProblem } from './say-site-problem.ts';

/** Each kind once: a new one does not compile here. */
const byKind: { [K in SiteProblem['kind']]: Extract<SiteProblem, { kind: K }> } = {
  'signed-out': { kind: 'signed-out' },
  forbidden: { kind: 'forbidden' },
  'wrong-base-url': { kind: 'wrong-base-url' },
  'not-found': { kind: 'not-found' },
  conflict: { kind: 'conflict' },
  'too-large': { kind: 'too-large' },
  'too-many': { kind: 'too-many', seconds: 30 },
  unreadable: { kind: 'unreadable' },
  unreachable: { kind: 'unreachable' },
  'site-failed': { kind: 'site-failed', status: 503 },
  refused: { kind: 'refused', said: null },
  'editor-open': { kind: 'editor-open' },
  'editor-gone': { kind: 'editor-gone' },
  'outcome-unknown': { kind: 'outcome-unknown' },
};
const problems = Object.values(byKind);

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const texts = insertTexts(language);

  it.each(['insert', 'undo'] as const)('every problem has a sentence of its own: %s', (deed) => {
    const said = problems.map((problem) => saySiteProblem(problem, deed, 'Confluence', texts));
    expect(new Set(said).size).toBe(problems.length);
    expect(said.filter((one) => /Jira|undefined|null/.test(one))).toEqual([]);
  });

  it('says what is safe whenever something was to be written', () => {
    const safe = {
      de: /Dein Text steht noch da|dein Text steht noch da|Er steht noch da|wurde nichts geschrieben|Sieh erst dort nach/,
      en: /our text is still here|It is still here|nothing was written|Have a look there before/,
    };
    const said = problems.map((problem) => saySiteProblem(problem, 'insert', 'Jira', texts));
    expect(said.filter((one) => !safe[language].test(one))).toEqual([]);
  });

  it("passes on the site's own words and number", () => {
    const refused = { kind: 'refused', said: 'Body is not valid!' } as const;
    expect(saySiteProblem(refused, 'insert', 'Jira', texts)).toContain('Body is not valid!');
    expect(saySiteProblem(refused, 'undo', 'Jira', texts)).toContain('Body is not valid!');
    expect(saySiteProblem(byKind['site-failed'], 'insert', 'Jira', texts)).toContain('503');
  });
});
