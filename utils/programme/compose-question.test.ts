import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nudgeTypes } from '../domain/nudge.ts';
import { frictionKeys, touchpointKeys } from '../domain/taxonomy.ts';
import { composeQuestion, MAX_QUESTION } from './compose-question.ts';
import type { QuestionRequest } from './compose-question.ts';
import { roleKeys } from './roles.ts';
import { loadShippedWords } from './shipped-words.ts';
import type { TeamEntry } from './team-candidates.ts';

const languages = ['de', 'en'] as const;
const roles = [null, ...roleKeys];
const all = await Promise.all(
  languages.flatMap((language) => roles.map((role) => loadShippedWords(language, role))),
);
const dunning = await loadShippedWords('de', 'dunning');
const accounting = await loadShippedWords('de', 'accounting');
const people = await loadShippedWords('de', 'people');

const place = (number: number) => `jira|example.org|issue|KB-${number}`;
const request: QuestionRequest = {
  moment: 'new-issue',
  place: place(1),
  touchpoint: 'billing',
  friction: 'process_error',
  words: ['Mahnlauf', 'früher'],
  title: 'Mahnlauf früher',
};
const line: TeamEntry = {
  id: '1',
  role: 'accounting',
  workArea: null,
  process: 'Rechnungslauf',
  notice: 'Wer bekommt morgen einen anderen Betrag?',
  touchpoint: 'billing',
  frictions: [],
};
/** The questions of places with following numbers. */
const along = (count: number, words = dunning, changes: Partial<QuestionRequest> = {}) =>
  Array.from({ length: count }, (_, n) =>
    composeQuestion({ ...request, place: place(n), ...changes }, words),
  );

const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const requests = fc.record({
  moment: anyOf(nudgeTypes),
  place: fc.oneof(
    fc.nat().map(place),
    fc.string(),
    fc.constant('jira|example.org|new-issue|in:KB'),
  ),
  touchpoint: anyOf([null, ...touchpointKeys]),
  friction: anyOf([null, ...frictionKeys]),
  words: fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), anyOf(['Mahnung', 'sent', 'früher'])),
    { maxLength: 5 },
  ),
  title: fc.string({ unit: 'binary', maxLength: 200 }),
});

describe('composeQuestion', () => {
  it('speaks of no waiting at the role’s desk when something comes sooner', () => {
    const sources = (title: string) =>
      new Set(
        along(8, dunning, { title, words: ['Mahnlauf'], friction: 'waiting_time' }).map(
          ({ source }) => source,
        ),
      );
    expect(sources('Mahnlauf künftig fünf Tage später')).toContain('role');
    expect(sources('Mahnlauf künftig fünf Tage früher')).not.toContain('role');
  });

  it('asks in the words of the role, with the words of the text in front', () => {
    const texts = along(4).map(({ text }) => text);
    expect(texts).toContain(
      'Mahnlauf früher: Wer hat schon gezahlt und bekommt trotzdem zum ersten Mal eine Mahnung?',
    );
    expect(texts.every((text) => text.startsWith('Mahnlauf früher: '))).toBe(true);
  });

  it('asks two roles two questions about the same ticket', () => {
    for (const [index, { key }] of along(6).entries())
      expect(along(6, accounting)[index]?.key).not.toBe(key);
  });

  it('holds a line back whose subject the text does not mention', () => {
    const keys = along(6, dunning, { words: ['Rechnung'], title: 'Rechnung falsch' }).map(
      (q) => q.key,
    );
    expect(keys.join()).not.toContain('dunned-after-paying');
  });

  it('offers to add a line where nobody has said what the role’s work means here', () => {
    expect(along(4, people).every(({ missesEntry }) => missesEntry)).toBe(true);
    expect(along(4).some(({ missesEntry }) => missesEntry)).toBe(false);
  });

  it('asks the team’s own question first, and everybody’s only beside a single line', () => {
    const one = along(8, accounting, { teamEntries: [line] });
    expect(
      one.some(({ text }) => text === 'Mahnlauf früher: Wer bekommt morgen einen anderen Betrag?'),
    ).toBe(true);
    const statement = { ...line, id: '2', notice: 'Der Abschlag steigt' };
    const two = along(8, accounting, { teamEntries: [line, statement] });
    expect(two.every(({ source }) => source === 'team')).toBe(true);
    expect(two.map(({ text }) => text).join('\n')).toContain(
      'Mahnlauf früher – „Der Abschlag steigt“: ',
    );
  });

  it('puts the process in front when the text gave no words, else the touchpoint', () => {
    const own = { ...line, notice: 'Der Abschlag steigt' };
    const bare = { words: [], title: '' };
    expect(along(1, accounting, { ...bare, teamEntries: [own] })[0]?.text).toMatch(
      /^Rechnungslauf – „/,
    );
    expect(along(1, people, bare)[0]?.text).toMatch(/^Rechnung & Zahlung: /);
  });

  it('leaves out a shipped line that the team replaced or took out', () => {
    const omitted = ['entry:dunning:dunned-after-paying'];
    expect(along(6).map(({ key }) => key)).toContain(omitted[0]);
    expect(along(6, dunning, { omitted }).map(({ key }) => key)).not.toContain(omitted[0]);
  });

  it('names the touchpoint of the week in a meeting, not the meeting, and asks all the same', () => {
    const meeting = { moment: 'meeting-page', friction: null, title: 'Jour fixe 12. Mai' } as const;
    const texts = along(20, dunning, meeting).map(({ text }) => text);
    expect(texts.every((text) => text.startsWith('Rechnung & Zahlung: '))).toBe(true);
    expect(new Set(texts).size).toBeGreaterThan(12);
    expect(along(20, people, meeting).map(({ text }) => text)).toEqual(texts);
  });

  it('finds the line of a role by a telling word, whatever touchpoint the text was given', () => {
    const changes = {
      touchpoint: 'billing',
      words: ['Sperrlauf'],
      title: 'Sperrlauf auf Freitag',
    } as const;
    expect(along(2, dunning, changes).map(({ key }) => key)).toContain(
      'entry:dunning:cut-off-friday',
    );
  });

  it('does not ask again what was asked, as long as there is something else', () => {
    const asked: string[] = [];
    for (let time = 0; time < 8; time += 1) {
      const { key } = composeQuestion({ ...request, asked }, dunning);
      expect(key).not.toBe(asked[0]);
      asked.unshift(key);
    }
  });

  it(
    'gives every combination a question that fits, and its neighbour another',
    { timeout: 20_000 },
    () => {
      const faults: string[] = [];
      for (const shipped of all)
        for (const moment of nudgeTypes)
          for (const touchpoint of [null, ...touchpointKeys])
            for (const friction of [null, ...frictionKeys]) {
              const asked = [7, 8, 9].map((n) =>
                composeQuestion(
                  {
                    ...request,
                    moment,
                    touchpoint,
                    friction,
                    place: place(n),
                    title: 'Überweisungsvorlagen der Geschäftskund:innen neu',
                  },
                  shipped,
                ),
              );
              for (const { text } of asked) {
                if (text.length > MAX_QUESTION || !text.endsWith('?') || text.includes('…'))
                  faults.push(`${moment} ${touchpoint} ${friction}: ${text}`);
              }
              if (asked[0]?.key === asked[1]?.key || asked[1]?.key === asked[2]?.key)
                faults.push(`twice: ${asked[1]?.key}`);
            }
      expect(faults).toEqual([]);
    },
  );

  it('never asks neighbours the same, even if their texts are about different things', () => {
    const subject = fc.record({
      touchpoint: anyOf([null, ...touchpointKeys]),
      friction: anyOf([null, ...frictionKeys]),
      moment: anyOf(nudgeTypes),
    });
    fc.assert(
      fc.property(anyOf(all), fc.nat(), subject, subject, (shipped, n, here, there) => {
        const one = composeQuestion({ ...request, ...here, place: place(n) }, shipped);
        const other = composeQuestion({ ...request, ...there, place: place(n + 1) }, shipped);
        expect(one.key).not.toBe(other.key);
      }),
      { numRuns: 2000 },
    );
  });

  it(
    'says the same to the same, within 140 characters, in one line, whatever the text',
    { timeout: 20_000 },
    () => {
      const entries = fc.array(
        fc.record({
          id: fc.string(),
          role: anyOf(roleKeys),
          workArea: fc.constant(null),
          process: fc.string({ maxLength: 80 }),
          notice: fc.string({ unit: 'binary', maxLength: 300 }),
          touchpoint: anyOf(touchpointKeys),
          frictions: fc.subarray([...frictionKeys]),
        }),
        { maxLength: 4 },
      );
      fc.assert(
        fc.property(anyOf(all), requests, entries, (shipped, some, teamEntries) => {
          const made = composeQuestion({ ...some, teamEntries }, shipped);
          expect(composeQuestion({ ...some, teamEntries }, shipped)).toEqual(made);
          expect(made.text.length).toBeLessThanOrEqual(MAX_QUESTION);
          expect(made.text).not.toMatch(/[\n\r]/);
          expect(made.text).toMatch(/\p{L}.*[?…]$/u);
        }),
        { numRuns: 2000 },
      );
    },
  );
});
