import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import type { Weights } from './weigh.ts';
import data from './weights.json' with { type: 'json' };

/** What training leaves behind; regenerate with `node test/nudges/train.ts`. */
export type Model = {
  readonly impact: Weights;
  readonly touchpoints: Readonly<Record<Touchpoint, Weights>>;
  readonly frictions: Readonly<Record<Friction, Weights>>;
};

export const model: Model = data;
