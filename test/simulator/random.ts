/** A small seeded source of numbers (mulberry32): the same seed gives the same history on every machine. */
export type Random = {
  /** An integer in [0, below). */
  int: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(values: readonly T[]) => T;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick(values) {
      const value = values[int(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}

/**
 * Ids that look like UUIDv7, in the order in which they are made: leaving a step out of a history does not
 * change which note the later ones mean.
 */
export function createIds(seed: number): () => string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const { int } = createRandom(seed);
  const prefix = hex(0x0193_0000 + int(2 ** 16), 8);
  const node = hex(int(2 ** 16), 4);
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${hex(count, 4)}-7000-8000-${node}${hex(seed % 2 ** 32, 8)}`;
  };
}
