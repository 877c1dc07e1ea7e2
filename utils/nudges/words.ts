import type { TellingWord, TextField as Field, Word } from '../domain/analysis.ts';
import { featureOf } from './impact-features.ts';
import { conceptNames } from './lexicon/concepts.ts';
import type { Mention, Reading } from './mention.ts';
import type { ReadText, WorkText } from './read.ts';
import type { Weights } from './weigh.ts';

/** Words that move the log-odds less than this are no reason. */
const leastTelling = 0.05;

/** The words that led to the judgement, most telling first. */
export function tellingWords(
  text: WorkText,
  readings: ReadText,
  weights: Weights,
  most: number,
): TellingWord[] {
  const found: { field: Field; reading: Reading; mention: Mention; weight: number }[] = [];
  for (const [field, reading] of fieldsOf(readings)) {
    const names = reading.mentions.map((mention) =>
      featureOf(field === 'title' ? 't' : 'b', mention),
    );
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const places = new Map<number, (typeof found)[number]>();
    for (const [index, mention] of reading.mentions.entries()) {
      const name = names[index] ?? '';
      const weight = (weights[name] ?? 0) / (counts.get(name) ?? 1);
      const known = places.get(mention.from);
      if (known !== undefined && known.mention.to === mention.to) known.weight += weight;
      else {
        const entry = { field, reading, mention, weight };
        places.set(mention.from, entry);
        found.push(entry);
      }
    }
  }
  return found
    .filter(({ weight }) => Math.abs(weight) >= leastTelling)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
    .map(({ field, reading, mention, weight }) => ({
      ...wordAt(text, field, reading, mention),
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

const fieldsOf = (readings: ReadText): [Field, Reading][] => [
  ['title', readings.title],
  ['body', readings.body],
];

function wordAt(text: WorkText, field: Field, { tokens }: Reading, { from, to }: Mention): Word {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return { field, start, end, text: (text[field] ?? '').slice(start, end) };
}
