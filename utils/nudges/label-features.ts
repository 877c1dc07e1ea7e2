import type { Features } from './impact-features.ts';
import { conceptNames } from './lexicon/concepts.ts';
import type { Reading } from './mentions.ts';
import type { ReadText } from './read.ts';

const mannerValue = { said: 1, modifier: 0.8, demoted: 0.5, negated: 0.2 } as const;

/**
 * What the text says of every concept, in one scale: title and body apart, demoted and negated mentions count less.
 * One vector serves all touchpoints and frictions; each has weights of its own.
 */
export function labelFeatures({ title, body }: ReadText): Features {
  const features: Features = new Map([['bias', 1]]);
  const strengths = [sum(features, 't', title), sum(features, 'b', body)];
  features.set('quiet', strengths.every((found) => found === 0) ? 1 : 0);
  features.set('t.negation', title.negatedAt.length > 0 ? 1 : 0);
  features.set('b.negation', body.negatedAt.length > 0 ? 1 : 0);
  return features;
}

/** Adds the field's concepts; returns how many touchpoint or friction words were found. */
function sum(features: Features, field: 't' | 'b', reading: Reading): number {
  let found = 0;
  const totals = new Map<string, number>();
  for (const { concept, manner } of reading.mentions) {
    const name = conceptNames[concept] ?? '';
    if (name.startsWith('t:') || name.startsWith('f:')) found += 1;
    totals.set(name, (totals.get(name) ?? 0) + mannerValue[manner]);
  }
  for (const [name, total] of totals)
    features.set(
      `${field}.${name}`,
      field === 't' ? Math.min(1.4, total) : (1.5 * total) / (total + 1),
    );
  return found;
}
