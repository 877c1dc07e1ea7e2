import { frictionKeys, touchpointKeys } from '../domain/taxonomy.ts';
import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import { impactFeatures } from './impact-features.ts';
import { labelChooser } from './label-chooser.ts';
import { labelFeatures } from './label-features.ts';
import type { TextLanguage } from './language.ts';
import { model } from './model.ts';
import { read } from './read.ts';
import type { WorkText } from './read.ts';
import { weigh } from './weigh.ts';
import { tellingWords, wordsOf } from './words.ts';
import type { TellingWord, Word } from './words.ts';

/** A likely touchpoint or friction with the words that speak for it. */
export type Suggestion<Key extends string> = {
  readonly key: Key;
  /** Probability within 0..1 that it holds, given that customers notice at all. */
  readonly confidence: number;
  readonly words: readonly Word[];
};

export type Analysis = {
  /** Probability within 0..1 that customers will notice, weighed for silence: at 0.5 and above it is worth asking. */
  readonly impact: number;
  /** Best first, one to three. They answer "if customers notice: where?", whatever `impact` says. */
  readonly touchpoints: readonly Suggestion<Touchpoint>[];
  /** Best first, one or two. */
  readonly frictions: readonly Suggestion<Friction>[];
  /** The words that led to `impact`, most telling first, in both directions. */
  readonly words: readonly TellingWord[];
};

const chooseTouchpoints = labelChooser(model.touchpoints, touchpointKeys, 3);
const chooseFrictions = labelChooser(model.frictions, frictionKeys, 2);

/**
 * Judges the text of a ticket or page: do customers notice, where, and what makes it hard?
 * Pure, without network, for any text: reads at most the first 12,000 units of each field.
 * @param language language of the text; found out when left out
 */
export function analyse(text: WorkText, language?: TextLanguage): Analysis {
  const readings = read(text, language);
  const labels = labelFeatures(readings);
  return {
    impact: weigh(impactFeatures(readings), model.impact),
    touchpoints: chooseTouchpoints(labels).map(({ key, confidence }) => ({
      key,
      confidence,
      words: wordsOf(text, readings, [`t:${key}`, `w:${key}`], 5),
    })),
    frictions: chooseFrictions(labels).map(({ key, confidence }) => ({
      key,
      confidence,
      words: wordsOf(text, readings, [`f:${key}`], 5),
    })),
    words: tellingWords(text, readings, model.impact, 8),
  };
}
