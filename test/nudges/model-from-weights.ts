import type { Friction, Touchpoint } from '../../utils/domain/taxonomy.ts';
import { frictionKeys, touchpointKeys } from '../../utils/domain/taxonomy.ts';
import { conceptNames } from '../../utils/nudges/lexicon/concepts.ts';
import type { Model } from '../../utils/nudges/model.ts';
import { believedFeatures, impactMean, labelMean } from './beliefs.ts';
import type { Learned } from './learn.ts';
import type { Weights } from './logistic-regression.ts';

/**
 * Log-odds taken off the impact so that 0.5 is the point where asking is worth it; chosen by grouped cross-validation.
 * At work most tickets are internal, in the labelled sets every second one is not.
 */
const caution = 0.7;

/** Smaller weights change nothing that could be seen. */
const negligible = 0.04;

const manners = ['', '~m', '~d', '~n'];
const fields = ['t', 'b'];
const impactNames = [
  ...believedFeatures,
  ...fields.flatMap((field) =>
    conceptNames.flatMap((name) => manners.map((manner) => `${field}.${name}${manner}`)),
  ),
];
const labelNames = [
  'bias',
  ...fields.flatMap((field) => conceptNames.map((name) => `${field}.${name}`)),
];

/** The data file of the product: learned weights, and beliefs where no example had a say; two decimals. */
export function toModel(learned: Learned): Model {
  const impact = complete(learned.impact, impactNames, impactMean);
  const labels = <Key extends string>(
    keys: readonly Key[],
    models: Record<string, Weights>,
  ): Record<Key, Record<string, number>> =>
    Object.fromEntries(
      keys.map((key) => [
        key,
        complete(models[key] ?? new Map(), labelNames, (feature) => labelMean(key, feature)),
      ]),
    ) as Record<Key, Record<string, number>>;
  return {
    impact: { ...impact, bias: round((impact['bias'] ?? 0) - caution) },
    touchpoints: labels<Touchpoint>(touchpointKeys, learned.touchpoints),
    frictions: labels<Friction>(frictionKeys, learned.frictions),
  };
}

function complete(
  weights: Weights,
  features: readonly string[],
  mean: (feature: string) => number,
): Record<string, number> {
  const names = [...new Set([...features, ...weights.keys()])].sort();
  const entries = names.map((name): [string, number] => [
    name,
    round(weights.get(name) ?? mean(name)),
  ]);
  return Object.fromEntries(entries.filter(([, weight]) => Math.abs(weight) >= negligible));
}

const round = (value: number): number => Math.round(100 * value) / 100;
