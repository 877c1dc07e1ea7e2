import type { Features } from './impact-features.ts';
import type { Weights } from './weigh.ts';

export type Chosen<Key extends string> = { readonly key: Key; readonly confidence: number };

/** Models of several labels over the same features. */
export type LabelModels<Key extends string> = Readonly<Record<Key, Weights>>;

/** Turns features into the likely labels, best first. */
export type Chooser<Key extends string> = (features: Features) => Chosen<Key>[];

/** From here on a label is suggested beside the best one. */
const worthNaming = 0.35;

/**
 * Prepares the models of all labels for one pass over the features.
 * The chooser gives always one label, up to `most` when more are likely themselves; confidence is the probability
 * that the label holds, given that customers notice at all.
 */
export function labelChooser<Key extends string>(
  models: LabelModels<Key>,
  keys: readonly Key[],
  most: number,
): Chooser<Key> {
  const rows = new Map<string, Float64Array>();
  for (const [index, key] of keys.entries()) {
    for (const [feature, weight] of Object.entries(models[key])) {
      const row = rows.get(feature) ?? new Float64Array(keys.length);
      row[index] = weight;
      rows.set(feature, row);
    }
  }
  return (features) => {
    const sums = new Float64Array(keys.length);
    for (const [feature, value] of features) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      for (let index = 0; index < sums.length; index += 1) {
        sums[index] = (sums[index] ?? 0) + value * (row[index] ?? 0);
      }
    }
    return keys
      .map((key, index) => ({ key, confidence: 1 / (1 + Math.exp(-(sums[index] ?? 0))) }))
      .sort((a, b) => b.confidence - a.confidence)
      .filter(
        ({ confidence }, index) => index === 0 || (index < most && confidence >= worthNaming),
      );
  };
}
