/** Does so many things at once; whatever comes beyond waits for its turn, first come, first served. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** `onFull` makes what is thrown when more than `mostWaiting` would wait. */
export function takeTurns(
  atOnce: number,
  { mostWaiting, onFull }: { mostWaiting: number; onFull: () => Error },
): Turns {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else {
      if (waiting.length >= mostWaiting) throw onFull();
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      // The turn is handed on, not given back: nobody who comes now can take it first.
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
