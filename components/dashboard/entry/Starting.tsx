import { useLayoutEffect, useState } from 'preact/hooks';

import type { Team } from '../../../utils/domain/team.ts';
import { LateSkeleton } from '../LateSkeleton.tsx';
import type { DashboardPort } from '../model/dashboard-port.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { useTexts } from '../use-texts.ts';
import { EntryPage } from './EntryPage.tsx';

export type StartingProps = {
  port: DashboardPort;
  /** One-time code of the extension; null when the person comes without one. */
  handoff: string | null;
  onIn: (teams: Team[]) => void;
  onSignedOut: () => void;
};

/** Signs in with the extension's code, if there is one. Without a code the teams tell who is in. */
export function Starting({ port, handoff, onIn, onSignedOut }: StartingProps) {
  const { t } = useTexts();
  const [problem, setProblem] = useState<DashboardProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  // Before the first paint: nothing is to be seen that the answer would wait for.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const start = async (): Promise<void> => {
      if (handoff !== null) {
        const outcome = await port.signIn(handoff);
        if (leaving.signal.aborted) return;
        // A used-up code (a reload, a second tab) matters only to whom has no session yet.
        if (!outcome.ok && outcome.problem.kind !== 'code-unknown')
          return setProblem(outcome.problem);
      }
      const outcome = await port.teams(leaving.signal);
      if (leaving.signal.aborted) return;
      if (outcome.ok) onIn(outcome.value);
      else if (outcome.problem.kind === 'signed-out') onSignedOut();
      else setProblem(outcome.problem);
    };
    setProblem(null);
    void start();
    return () => leaving.abort();
  }, [port, handoff, attempt]);

  if (problem === null && handoff === null) return null;
  return (
    <EntryPage>
      {problem ? (
        <ProblemNotice problem={problem} onRetry={() => setAttempt((n) => n + 1)} />
      ) : (
        <>
          <p class="sr-only" role="status">
            {t.signedOut.signingIn}
          </p>
          <LateSkeleton lines={4} />
        </>
      )}
    </EntryPage>
  );
}
