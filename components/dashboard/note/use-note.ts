import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import { coalesce } from '../model/coalesce.ts';
import type { NoteDetail } from '../model/dashboard-port.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { useWorkspace } from '../use-workspace.ts';

export type NoteView = {
  noteId: string;
  detail: NoteDetail | null;
  problem: DashboardProblem | null;
};

/** One note with its history, kept fresh; `gone` is a problem of the kind `not-found`. */
export function useNote(teamId: string, noteId: string) {
  const { world, onPoke, report } = useWorkspace();
  const { port } = world;
  const [view, setView] = useState<NoteView | null>(null);
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const load = coalesce(async () => {
      const outcome = await port.note(teamId, noteId, signal);
      if (signal.aborted) return;
      // A recalled note is an answer, not a broken connection.
      report(outcome);
      setView((before) => {
        if (outcome.ok) return { noteId, detail: outcome.value, problem: null };
        const known = before?.noteId === noteId ? before.detail : null;
        const isGone = outcome.problem.kind === 'not-found';
        return { noteId, detail: isGone ? null : known, problem: outcome.problem };
      });
    });
    load();
    const stop = onPoke(load);
    return () => {
      stop();
      leaving.abort();
    };
  }, [port, teamId, noteId, onPoke, report, attempt]);

  /** Takes over what the server answered to a review. */
  const accept = useCallback((detail: NoteDetail) => {
    setView((before) =>
      before?.noteId === detail.note.id
        ? { noteId: detail.note.id, detail, problem: null }
        : before,
    );
  }, []);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { view: view?.noteId === noteId ? view : null, accept, retry };
}
