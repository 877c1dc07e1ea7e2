import { describe, expect, it } from 'vitest';

import { sampleOmission, sampleQuestion } from '../../../../test/dashboard/sample-pieces.ts';
import { shippedQuestions } from '../../../../utils/programme/shipped-questions.ts';
import { questionSet, standingShipped, type QuestionLine } from './question-set.ts';

const first = 'question:first-noticed';
const texts = (lines: readonly QuestionLine[]) => lines.map(({ text }) => text.de);

describe('questionSet', () => {
  it('is what ships as long as the team said nothing', () => {
    const set = questionSet([]);
    expect(set.asked.wahrnehmen).toHaveLength(10);
    expect(set.asked.handeln).toHaveLength(10);
    expect(set.out).toEqual([]);
    expect(set.retired).toEqual([]);
    expect(standingShipped(set)).toHaveLength(20);
    expect(set.asked.wahrnehmen[0]?.text).toEqual({
      de: shippedQuestions[0]?.de,
      en: shippedQuestions[0]?.en,
    });
  });

  it('lets the team’s words stand where the shipped ones stood, and new ones behind', () => {
    const set = questionSet([
      sampleQuestion(2, { de: 'Ganz neu?' }),
      sampleQuestion(1, { de: 'Unsere Worte?' }, first),
    ]);
    expect(texts(set.asked.wahrnehmen).at(0)).toBe('Unsere Worte?');
    expect(texts(set.asked.wahrnehmen).at(-1)).toBe('Ganz neu?');
    expect(set.asked.wahrnehmen).toHaveLength(11);
    expect(standingShipped(set)).toHaveLength(19);
  });

  it('lists a replaced question on the level that the team gave it', () => {
    const set = questionSet([
      sampleQuestion(1, { de: 'Was tust du?' }, first, { level: 'handeln' }),
    ]);
    expect(set.asked.wahrnehmen).toHaveLength(9);
    expect(texts(set.asked.handeln)).toContain('Was tust du?');
  });

  it('asks nothing that ships once all of it is out, just the one of the team', () => {
    const omissions = shippedQuestions.map(({ key }, index) =>
      sampleOmission(100 + index, `question:${key}`),
    );
    const set = questionSet([...omissions, sampleQuestion(1, { de: 'Nur diese?' })]);
    expect(texts([...set.asked.wahrnehmen, ...set.asked.handeln])).toEqual(['Nur diese?']);
    expect(set.out).toHaveLength(20);
    expect(set.out[0]?.omissions.map(({ id }) => id)).toEqual([omissions[0]?.id]);
    expect(standingShipped(set)).toEqual([]);
  });

  it('keeps a question that replaced one which this version does not ship', () => {
    const set = questionSet([sampleQuestion(1, { de: 'Von morgen?' }, 'question:of-tomorrow')]);
    expect(texts(set.asked.wahrnehmen).at(-1)).toBe('Von morgen?');
  });

  it('holds proposals back and lists what is over apart', () => {
    const over = sampleQuestion(2, { de: 'Früher?' }, null, { state: 'retired' });
    const set = questionSet([
      sampleQuestion(1, { de: 'Idee?' }, null, { state: 'proposed' }),
      over,
      sampleQuestion(3, { de: 'Nein?' }, null, { state: 'declined' }),
    ]);
    expect(set.asked.wahrnehmen).toHaveLength(10);
    expect(set.retired).toEqual([over]);
  });
});
