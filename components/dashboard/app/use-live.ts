import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { World } from '../model/dashboard-port.ts';
import { isPassing, type DashboardProblem, type Outcome } from '../model/dashboard-problem.ts';

/** After a failed refresh the team is asked again this often, even when nothing pokes; milliseconds. */
const RETRY_AFTER = 5_000;

/** Why what is shown may be old, and since when; milliseconds since 1970. */
export type Broken = { problem: DashboardProblem; lastSuccessAt: number | null };

/** Hears of changes in a team, and knows whether what is shown is still fresh. */
export function useLive(world: World, teamId: string, onSignedOut: () => void) {
  const { port, now } = world;
  const listeners = useRef(new Set<() => void>());
  const lastSuccessAt = useRef<number | null>(null);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [broken, setBroken] = useState<Broken | null>(null);

  const quietUntil = useRef(0);

  const pokeAll = useCallback(() => {
    // The server asked for a pause: nothing is asked before it is over.
    if (now() < quietUntil.current) return;
    for (const listener of listeners.current) listener();
  }, [now]);

  useEffect(() => {
    const watching = new AbortController();
    lastSuccessAt.current = null;
    setBroken(null);
    port.watch(teamId, pokeAll, watching.signal);
    return () => {
      watching.abort();
      clearTimeout(retry.current);
    };
  }, [port, teamId, pokeAll]);

  const report = useCallback(
    (outcome: Outcome<unknown>) => {
      clearTimeout(retry.current);
      if (outcome.ok) lastSuccessAt.current = now();
      // A clear no (a recalled note, a missing right) is an answer: the connection stands.
      if (outcome.ok || !isPassing(outcome.problem)) {
        setBroken(null);
        if (!outcome.ok && outcome.problem.kind === 'signed-out') onSignedOut();
        return;
      }
      const { problem } = outcome;
      setBroken({ problem, lastSuccessAt: lastSuccessAt.current });
      if (problem.kind === 'rate-limited') quietUntil.current = problem.until;
      const pause = Math.max(RETRY_AFTER, quietUntil.current - now());
      retry.current = setTimeout(pokeAll, pause);
    },
    [now, onSignedOut, pokeAll],
  );

  const onPoke = useCallback((listener: () => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);

  return { broken, report, onPoke };
}
