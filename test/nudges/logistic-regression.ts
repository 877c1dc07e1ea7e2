/** One training example: feature name -> value, truth, and how much it counts. */
export type Example = {
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
  readonly weight: number;
};

/** Feature name -> weight. */
export type Weights = Map<string, number>;

export type Belief = {
  /** What a feature's weight is believed to be before any example is seen. */
  readonly mean: (feature: string) => number;
  /** How strongly that is believed: L2 penalty on the distance from `mean`. */
  readonly strength: (feature: string) => number;
};

/**
 * Logistic regression with a Gaussian prior that need not be centred at zero: what is known beforehand stays true until
 * examples contradict it. Coordinate-wise Newton steps, a fixed number of rounds and a fixed order: same input, same weights.
 */
export function fit(
  examples: readonly Example[],
  { mean, strength }: Belief,
  rounds = 40,
): Weights {
  const columns = new Map<string, { row: number; value: number }[]>();
  for (const [row, { features }] of examples.entries()) {
    for (const [name, value] of features) {
      if (value === 0) continue;
      const column = columns.get(name) ?? [];
      column.push({ row, value });
      columns.set(name, column);
    }
  }
  const names = [...columns.keys()].sort();
  const weights: Weights = new Map(names.map((name) => [name, mean(name)]));
  const logits = examples.map(({ features }) =>
    [...features].reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
  );
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (const name of names) {
      const column = columns.get(name) ?? [];
      const old = weights.get(name) ?? 0;
      const penalty = strength(name);
      let gradient = penalty * (old - mean(name));
      let curvature = penalty + 1e-6;
      for (const { row, value } of column) {
        const example = examples[row];
        if (example === undefined) continue;
        const p = sigmoid(logits[row] ?? 0);
        gradient += example.weight * (p - (example.positive ? 1 : 0)) * value;
        curvature += example.weight * Math.max(p * (1 - p), 0.02) * value * value;
      }
      const step = Math.max(-1, Math.min(1, -gradient / curvature));
      weights.set(name, old + step);
      moved = Math.max(moved, Math.abs(step));
      for (const { row, value } of column) logits[row] = (logits[row] ?? 0) + step * value;
    }
    if (moved < 1e-4) break;
  }
  return weights;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Sum of the weighted features. */
export function logit(
  features: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return sum;
}
