import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import { coalesce } from '../model/coalesce.ts';
import type { HeatMap } from '../model/dashboard-port.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { useWorkspace } from '../use-workspace.ts';

/** The team's heat map, kept fresh. A failed refresh keeps the last good picture. */
export function useHeatMap(teamId: string) {
  const { world, onPoke, report } = useWorkspace();
  const { port } = world;
  const [map, setMap] = useState<HeatMap | null>(null);
  const [problem, setProblem] = useState<DashboardProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    const leaving = new AbortController();
    const load = coalesce(async () => {
      const outcome = await port.heatMap(teamId, leaving.signal);
      if (leaving.signal.aborted) return;
      report(outcome);
      if (outcome.ok) setMap(outcome.value);
      setProblem(outcome.ok ? null : outcome.problem);
    });
    load();
    const stop = onPoke(load);
    return () => {
      stop();
      leaving.abort();
    };
  }, [port, teamId, onPoke, report, attempt]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { map, problem, retry };
}
