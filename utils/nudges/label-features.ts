import type { Features } from './impact-features.ts';
import { conceptNames } from './lexicon/concepts.ts';
import type { Reading } from './mention.ts';
import type { ReadText } from './read.ts';
import { findStoryRole } from './story-role.ts';

const mannerValue = { said: 1, modifier: 0.8, demoted: 0.5, negated: 0.2 } as const;

/**
 * What the text says of every concept, in one scale: title and body apart, demoted and negated mentions count less.
 * One vector serves all touchpoints and frictions; each has weights of its own.
 */
export function labelFeatures({ title, body }: ReadText): Features {
  const features: Features = new Map([['bias', 1]]);
  const strengths = [sum(features, 't', title), sum(features, 'b', body)];
  features.set('quiet', strengths.every((found) => found === 0) ? 1 : 0);
  if ((findStoryRole(title) ?? findStoryRole(body)) !== undefined) features.set('story', 1);
  features.set('t.negation', title.negatedAt.length > 0 ? 1 : 0);
  features.set('b.negation', body.negatedAt.length > 0 ? 1 : 0);
  return features;
}

const isTelling = conceptNames.map((name) => name.startsWith('t:') || name.startsWith('f:'));
const names = {
  t: conceptNames.map((name) => `t.${name}`),
  b: conceptNames.map((name) => `b.${name}`),
};

/** Adds the field's concepts; returns how many touchpoint or friction words were found. */
function sum(features: Features, field: 't' | 'b', reading: Reading): number {
  let found = 0;
  const totals = new Map<number, number>();
  for (const { concept, manner } of reading.mentions) {
    if (isTelling[concept] === true) found += 1;
    totals.set(concept, (totals.get(concept) ?? 0) + mannerValue[manner]);
  }
  for (const [concept, total] of totals) {
    const value = field === 't' ? Math.min(1.4, total) : (1.5 * total) / (total + 1);
    features.set(names[field][concept] ?? '', value);
  }
  return found;
}
