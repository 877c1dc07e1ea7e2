import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { TeamContent } from '../../../utils/domain/team-content.ts';
import { coalesce } from '../model/coalesce.ts';
import type { ContentDeed, DeedOutcome } from '../model/content-deed.ts';
import { isPassing, type DashboardProblem } from '../model/dashboard-problem.ts';
import { useWorkspace } from '../use-workspace.ts';

/** All of the team's own content as this person may read it, and the way to change it. */
export type ContentStore = {
  /** Newest change first; null until the first answer. */
  items: readonly TeamContent[] | null;
  /** Why there is nothing to show; null once there is. */
  problem: DashboardProblem | null;
  retry: () => void;
  /** Does something and shows the content after it. Never throws; what failed can be sent again as it is. */
  act: (deed: ContentDeed) => Promise<DeedOutcome>;
};

/** Loads the team's content and keeps it fresh. A passing fault leaves what was shown before. */
export function useContent(teamId: string): ContentStore {
  const { world, onPoke, report } = useWorkspace();
  const { port } = world;
  const [items, setItems] = useState<readonly TeamContent[] | null>(null);
  const [problem, setProblem] = useState<DashboardProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** Raised by every deed's answer: a list that was asked for before it is out of date. */
  const answers = useRef(0);

  const show = useCallback((fetched: readonly TeamContent[]) => {
    setItems((known) => keepKnown(known ?? [], fetched));
    setProblem(null);
  }, []);

  useLayoutEffect(() => {
    const leaving = new AbortController();
    const load = coalesce(async () => {
      const before = answers.current;
      const outcome = await port.content(teamId, leaving.signal);
      if (leaving.signal.aborted) return;
      report(outcome);
      if (!outcome.ok) {
        setProblem(outcome.problem);
        // A clear no (left the team elsewhere) takes the content away.
        if (!isPassing(outcome.problem)) setItems(null);
      } else if (before === answers.current) show(outcome.value);
    });
    load();
    const stop = onPoke(load);
    return () => {
      stop();
      leaving.abort();
    };
  }, [port, teamId, onPoke, report, show, attempt]);

  const act = useCallback(
    async (deed: ContentDeed): Promise<DeedOutcome> => {
      const outcome = await port.changeContent(teamId, deed);
      report(outcome);
      if (!outcome.ok) return { kind: 'failed', problem: outcome.problem };
      answers.current += 1;
      show(outcome.value.items);
      return outcome.value.result;
    },
    [port, teamId, report, show],
  );
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { items, problem: items === null ? problem : null, retry, act };
}

/** The fetched content, but what has not changed as the objects that are already there. */
function keepKnown(known: readonly TeamContent[], fetched: readonly TeamContent[]) {
  const byId = new Map(known.map((one) => [one.id, one]));
  return fetched.map((one) => {
    const before = byId.get(one.id);
    return before?.rev === one.rev ? before : one;
  });
}
