import { frictionKeys, touchpointKeys } from '../../utils/domain/taxonomy.ts';
import { impactFeatures } from '../../utils/nudges/impact-features.ts';
import type { Features } from '../../utils/nudges/impact-features.ts';
import { labelFeatures } from '../../utils/nudges/label-features.ts';
import { read } from '../../utils/nudges/read.ts';
import { impactMean, labelMean } from './beliefs.ts';
import { fit } from './logistic-regression.ts';
import type { Weights } from './logistic-regression.ts';
import type { LabelledText } from './read-examples.ts';

/** A labelled text turned into numbers once. */
export type Prepared = {
  readonly item: LabelledText;
  readonly weight: number;
  readonly impact: Features;
  readonly labels: Features;
};

export type Learned = {
  readonly impact: Weights;
  readonly touchpoints: Record<string, Weights>;
  readonly frictions: Record<string, Weights>;
};

/** How much an example written for this project counts beside a real one. */
export const writtenWeight = 0.5;

/** Penalties on leaving the beliefs; chosen by grouped cross-validation. */
const strengths = { impact: 8, impactBias: 0.3, own: 4, other: 12, labelBias: 0.5 };

export function prepare(items: readonly LabelledText[], weight: number): Prepared[] {
  return items.map((item) => {
    const readings = read(item);
    return { item, weight, impact: impactFeatures(readings), labels: labelFeatures(readings) };
  });
}

/** Learns all models; touchpoints and frictions from items that customers notice. */
export function learn(prepared: readonly Prepared[]): Learned {
  const customers = prepared.filter(({ item }) => item.customer);
  const label = (key: string, holds: (item: LabelledText) => boolean): Weights =>
    fit(
      customers.map(({ item, labels, weight }) => ({
        features: labels,
        positive: holds(item),
        weight,
      })),
      {
        mean: (feature) => labelMean(key, feature),
        strength: (feature) =>
          feature === 'bias'
            ? strengths.labelBias
            : /^[tb]\.[twfg]:/.test(feature) && feature.endsWith(`:${key}`)
              ? strengths.own
              : strengths.other,
      },
      15,
    );
  return {
    impact: fit(
      prepared.map(({ item, impact, weight }) => ({
        features: impact,
        positive: item.customer,
        weight,
      })),
      {
        mean: impactMean,
        strength: (feature) => (feature === 'bias' ? strengths.impactBias : strengths.impact),
      },
    ),
    touchpoints: Object.fromEntries(
      touchpointKeys.map((key) => [key, label(key, (item) => item.touchpoints.includes(key))]),
    ),
    frictions: Object.fromEntries(
      frictionKeys.map((key) => [key, label(key, (item) => item.frictions.includes(key))]),
    ),
  };
}
