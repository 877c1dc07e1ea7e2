import type { Analysis } from '../domain/analysis.ts';
import { frictionKeys, touchpointKeys } from '../domain/taxonomy.ts';
import { impactFeatures } from './impact-features.ts';
import { labelChooser } from './label-chooser.ts';
import { labelFeatures } from './label-features.ts';
import type { TextLanguage } from './language.ts';
import { model } from './model.ts';
import { read } from './read.ts';
import type { WorkText } from './read.ts';
import { weigh } from './weigh.ts';
import { tellingWords, wordsOf } from './words.ts';

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
