/** So many listeners are told at once … */
export const WAVE = 50;
/** … and as many more after this pause, in milliseconds: everybody who is told comes and asks. */
export const WAVE_MS = 100;

type Waves<T> = {
  /** Tells it now, or when it is its turn; until then further news for the same listener are one. */
  tell(listener: T): void;
  forget(listener: T): void;
  close(): void;
};

/**
 * Paces what listeners are told. A busy team with a thousand open panels would else answer every single note with a
 * thousand questions at the same moment, and three hundred notes a second with three hundred times that.
 */
export function createWaves<T>(say: (listener: T) => void): Waves<T> {
  const waiting = new Set<T>();
  let room = WAVE;
  let timer: NodeJS.Timeout | undefined;

  const send = () => {
    for (const listener of waiting) {
      if (room === 0) break;
      room -= 1;
      waiting.delete(listener);
      say(listener);
    }
    if (room < WAVE) timer ??= setTimeout(next, WAVE_MS);
  };
  const next = () => {
    timer = undefined;
    room = WAVE;
    send();
  };
  return {
    tell(listener) {
      waiting.add(listener);
      if (room > 0) send();
    },
    forget: (listener) => void waiting.delete(listener),
    close() {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
