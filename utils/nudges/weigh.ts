import type { Features } from './impact-features.ts';

/** Feature name -> weight in log-odds. */
export type Weights = Readonly<Record<string, number>>;

/** Sum of the weighted features as a probability within 0..1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
