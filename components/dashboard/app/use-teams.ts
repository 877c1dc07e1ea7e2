import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Team } from '../../../utils/domain/team.ts';
import type { DashboardPort } from '../model/dashboard-port.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';

/** The person's teams; `reload` asks again without taking the old answer away. */
export function useTeams(port: DashboardPort, onSignedOut: () => void) {
  const [teams, setTeams] = useState<Team[] | null>(null);
  const [problem, setProblem] = useState<DashboardProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const load = async (): Promise<void> => {
      const outcome = await port.teams(leaving.signal);
      if (leaving.signal.aborted) return;
      if (outcome.ok) setTeams(outcome.value);
      else if (outcome.problem.kind === 'signed-out') onSignedOut();
      setProblem(outcome.ok ? null : outcome.problem);
    };
    void load();
    return () => leaving.abort();
  }, [port, attempt, onSignedOut]);
  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  return { teams, problem, reload };
}
