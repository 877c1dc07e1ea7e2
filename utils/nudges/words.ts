import { featureName } from './impact-features.ts';
import { conceptNames } from './lexicon/concepts.ts';
import type { Mention, Reading } from './mention.ts';
import type { ReadText, WorkText } from './read.ts';
import type { Weights } from './weigh.ts';

/** A place in the text; UTF-16 units, `end` exclusive. */
export type Word = {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** A word and what it did to the judgement. */
export type TellingWord = Word & {
  readonly speaksFor: 'customer' | 'internal';
  /** Share in the log-odds; only good for putting words in order. */
  readonly weight: number;
};

/** The words that led to the judgement, most telling first. */
export function tellingWords(
  text: WorkText,
  readings: ReadText,
  weights: Weights,
  most: number,
): TellingWord[] {
  const found = new Map<string, { word: Word; weight: number }>();
  for (const [field, reading] of fieldsOf(readings)) {
    const counts = new Map<string, number>();
    const named = reading.mentions.map((mention) => ({
      mention,
      name: featureName(
        field === 'title' ? 't' : 'b',
        conceptNames[mention.concept] ?? '',
        mention.manner,
      ),
    }));
    for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const { mention, name } of named) {
      const weight = (weights[name] ?? 0) / (counts.get(name) ?? 1);
      const word = wordAt(text, field, reading, mention);
      const key = `${field}${word.start}-${word.end}`;
      found.set(key, { word, weight: (found.get(key)?.weight ?? 0) + weight });
    }
  }
  return [...found.values()]
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
    .map(({ word, weight }) => ({
      ...word,
      speaksFor: weight > 0 ? 'customer' : 'internal',
      weight,
    }));
}

/** The words of given concepts, in the order of the text, each place once. */
export function wordsOf(
  text: WorkText,
  readings: ReadText,
  concepts: readonly string[],
  most: number,
): Word[] {
  const wanted = new Set(concepts);
  const found = new Map<string, Word>();
  for (const [field, reading] of fieldsOf(readings)) {
    for (const mention of reading.mentions) {
      if (mention.manner === 'negated' || !wanted.has(conceptNames[mention.concept] ?? ''))
        continue;
      const word = wordAt(text, field, reading, mention);
      found.set(`${field}${word.start}-${word.end}`, word);
    }
  }
  return [...found.values()].slice(0, most);
}

const fieldsOf = (readings: ReadText): ['title' | 'body', Reading][] => [
  ['title', readings.title],
  ['body', readings.body],
];

function wordAt(
  text: WorkText,
  field: 'title' | 'body',
  { tokens }: Reading,
  { from, to }: Mention,
): Word {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return { field, start, end, text: (text[field] ?? '').slice(start, end) };
}
