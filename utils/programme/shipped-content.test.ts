import { describe, expect, it } from 'vitest';

import { questionLevels } from '../domain/question-level.ts';
import { frictionKeys, touchpointKeys } from '../domain/taxonomy.ts';
import { taxonomyTexts } from '../i18n/taxonomy/taxonomy-texts.ts';
import { openingQuestions } from './opening-questions.ts';
import { MAX_ASK } from './role-content.ts';
import { loadRole, roleKeys, roleNames } from './roles.ts';
import { shippedExamples } from './shipped-examples.ts';
import { loadGlossary, termKeys } from './shipped-glossary.ts';
import { shippedQuestions } from './shipped-questions.ts';
import { loadShippedWords } from './shipped-words.ts';

const languages = ['de', 'en'] as const;
type InOne = (typeof languages)[number];
const roles = await Promise.all(roleKeys.map(loadRole));
const entries = roles.flatMap(({ key, entries: lines }) =>
  lines.map((line) => ({ role: key, ...line })),
);

/** All texts below a node, whatever its shape. */
const textsBelow = (node: unknown): string[] =>
  typeof node === 'string'
    ? [node]
    : node !== null && typeof node === 'object'
      ? Object.values(node).flatMap(textsBelow)
      : [];

async function asksOf(language: InOne): Promise<string[]> {
  const { touchpoints, common } = await loadShippedWords(language, null);
  return [
    ...roles.flatMap(({ entries: lines, asks }) => [
      ...lines.map((line) => line[language].ask),
      ...frictionKeys.map((friction) => asks[friction][language]),
    ]),
    ...textsBelow(touchpoints),
    ...textsBelow(common),
  ];
}

const textsOf = async (language: InOne): Promise<string[]> => [
  ...(await asksOf(language)),
  ...entries.flatMap((line) => [line[language].process, line[language].notice]),
  ...shippedQuestions.map((question) => question[language]),
  ...openingQuestions.map((question) => question[language]),
  ...touchpointKeys.flatMap((touchpoint) => textsBelow(shippedExamples[touchpoint][language])),
  ...textsBelow(await loadGlossary(language)),
  ...textsBelow(roleNames[language]),
];
const offending = (texts: string[], pattern: RegExp) => texts.filter((text) => pattern.test(text));
const doubles = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the role map', () => {
  it('has six to eight lines for each of the twelve roles', () => {
    expect(roles.map(({ key }) => key)).toEqual([...roleKeys]);
    for (const { entries: lines } of roles) {
      expect(lines.length).toBeGreaterThanOrEqual(6);
      expect(lines.length).toBeLessThanOrEqual(8);
    }
  });

  it('reaches every touchpoint and every friction', () => {
    expect(new Set(entries.map(({ touchpoint }) => touchpoint))).toEqual(new Set(touchpointKeys));
    expect(new Set(entries.flatMap(({ frictions }) => frictions))).toEqual(new Set(frictionKeys));
  });

  it('names every line once within its role, with a friction and a way to be found', () => {
    for (const { entries: lines } of roles)
      expect(doubles(lines.map(({ key }) => key))).toEqual([]);
    for (const { frictions, hints, general } of entries) {
      expect(frictions.length).toBeGreaterThan(0);
      expect(hints !== undefined || general === true).toBe(true);
    }
  });

  it('has hints in small letters, none so short that it stands in every text', () => {
    for (const { hints } of entries)
      for (const hint of hints?.split('|') ?? []) {
        expect(hint).toBe(hint.toLowerCase());
        expect(hint.length).toBeGreaterThanOrEqual(3);
      }
  });

  it('keeps each part to its length', () => {
    for (const language of languages)
      for (const line of entries) {
        const { process, notice } = line[language];
        expect(process.length).toBeLessThanOrEqual(50);
        expect(notice.length).toBeLessThanOrEqual(120);
        expect(notice.length).toBeGreaterThan(25);
        expect(notice).toMatch(/[.“”]$/);
      }
  });
});

describe.each(languages)('the shipped words (%s)', (language) => {
  it('asks questions that fit behind any words', async () => {
    for (const ask of await asksOf(language)) {
      expect(ask.length).toBeLessThanOrEqual(MAX_ASK);
      expect(ask).toMatch(/^\p{Lu}.*\?$/u);
    }
  });

  it('says nothing twice', async () => {
    expect(doubles(await textsOf(language))).toEqual([]);
  });

  it('writes clean type', async () => {
    expect(offending(await textsOf(language), /\s\s|^\s|\s$|\.\.\.|[a-zß]'[a-z]|"|TODO/)).toEqual(
      [],
    );
  });

  it('names every role differently and every touchpoint with a place for an example', () => {
    expect(new Set(Object.values(roleNames[language])).size).toBe(12);
    for (const touchpoint of touchpointKeys) {
      expect(taxonomyTexts(language).touchpoint[touchpoint]).toBeTruthy();
      expect(shippedExamples[touchpoint][language].wanted).toMatch(/\?$|\?“$|\?”$/);
    }
  });

  it('explains two dozen terms in one or two sentences and asks for an own example', async () => {
    const glossary = await loadGlossary(language);
    expect(Object.keys(glossary)).toEqual([...termKeys]);
    expect(termKeys).toHaveLength(24);
    for (const { meaning, wanted } of Object.values(glossary)) {
      expect(meaning.length).toBeLessThanOrEqual(130);
      expect(wanted).toMatch(/\?[“”]?$/);
    }
  });
});

describe('German', () => {
  it('says du and never Sie', async () => {
    expect(offending(await textsOf('de'), /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/)).toEqual([]);
  });

  it('says Kund:in and Kund:innen', async () => {
    expect(
      offending(await textsOf('de'), /\bKund(?:e|en|in|innen)\b|\bNutzer(?:in)?\b|\bBürger\b/),
    ).toEqual([]);
  });
});

describe('English', () => {
  it('holds no German words', async () => {
    expect(offending(await textsOf('en'), /[äöüßÄÖÜ]|„|\b(?:und|oder|nicht|wer)\b/)).toEqual([]);
  });
});

describe('the question set', () => {
  it('has as many questions for each of the two levels', () => {
    for (const level of questionLevels)
      expect(shippedQuestions.filter((question) => question.level === level)).toHaveLength(10);
    expect(doubles(shippedQuestions.map(({ key }) => key))).toEqual([]);
  });

  it('opens with one question and has others for the meetings after', () => {
    expect(openingQuestions.length).toBeGreaterThanOrEqual(6);
    expect(doubles(openingQuestions.map(({ key }) => key))).toEqual([]);
  });
});
