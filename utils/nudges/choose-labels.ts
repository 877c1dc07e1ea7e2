import type { Features } from './impact-features.ts';
import { weigh } from './weigh.ts';
import type { Weights } from './weigh.ts';

export type Chosen<Key extends string> = { readonly key: Key; readonly confidence: number };

/** From here on a label is suggested beside the best one. */
const worthNaming = 0.4;

/**
 * The likely labels, best first: always one, more when they are likely themselves.
 * Confidence is the probability that the label holds, given that customers notice at all.
 */
export function chooseLabels<Key extends string>(
  features: Features,
  models: Readonly<Record<Key, Weights>>,
  keys: readonly Key[],
  most: number,
): Chosen<Key>[] {
  return keys
    .map((key) => ({ key, confidence: weigh(features, models[key]) }))
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ confidence }, index) => index === 0 || (index < most && confidence >= worthNaming));
}
