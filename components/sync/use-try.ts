import { useEffect, useRef, useState } from 'preact/hooks';

/** How long "Versuche …" may stand, in milliseconds: longer than any one request to a server is waited for (20 s). */
export const PATIENCE_MS = 25_000;

/** `late`: no answer yet, and nobody is kept waiting for it; it may still come. */
export type TryState = 'idle' | 'trying' | 'late';

/** An attempt that somebody looks at. It ends by itself, whether or not an answer ever comes. */
export function useTry(attempt: () => Promise<void>): { state: TryState; run: () => void } {
  const [state, setState] = useState<TryState>('idle');
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      turn.current += 1;
      clearTimeout(timer.current);
    },
    [],
  );

  function run() {
    turn.current += 1;
    const mine = turn.current;
    clearTimeout(timer.current);
    setState('trying');
    timer.current = setTimeout(() => setState('late'), PATIENCE_MS);
    void attempt().finally(() => {
      if (mine !== turn.current) return;
      clearTimeout(timer.current);
      setState('idle');
    });
  }

  return { state, run };
}
