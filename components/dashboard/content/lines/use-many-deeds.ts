import { useCallback, useState } from 'preact/hooks';

import type { ContentDeed, DeedOutcome } from '../../model/content-deed.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';

/** How far several deeds have come. */
export type Progress = { done: number; all: number };
/** `why`: in words, why it went no further; null when all is done. */
export type ManyOutcome = Progress & { why: string | null };

/** Does several things in a row; the first that fails ends it, and what was done stays done. */
export function useManyDeeds({ act }: ContentStore) {
  const { toast } = useWorkspace();
  const { t: common } = useTexts();
  const t = useContentWords();
  const [progress, setProgress] = useState<Progress | null>(null);

  const whyNot = useCallback(
    (outcome: DeedOutcome): string | null => {
      if (outcome.kind === 'done') return null;
      if (outcome.kind === 'refused') return t.refusal[outcome.why].replace(/\.$/, '');
      if (outcome.kind === 'conflict') return t.conflict.title;
      return common.problems[outcome.problem.kind].title;
    },
    [t, common],
  );
  const doAll = useCallback(
    async (deeds: readonly ContentDeed[]): Promise<ManyOutcome> => {
      const all = deeds.length;
      for (const [done, deed] of deeds.entries()) {
        setProgress({ done, all });
        const why = whyNot(await act(deed));
        if (why === null) continue;
        setProgress(null);
        return { done, all, why };
      }
      setProgress(null);
      return { done: all, all, why: null };
    },
    [act, whyNot],
  );
  /** The same with a toast: done, with the way back, or why not, with a second try. */
  const doAndTell = useCallback(
    async (deeds: readonly ContentDeed[], said: string, undo?: () => void): Promise<boolean> => {
      const { why } = await doAll(deeds);
      const again = (): void => void doAndTell(deeds, said, undo);
      if (why === null) toast(said, undo && { label: t.deed.undo, run: undo });
      else toast(t.deed.failed({ problem: why }), { label: common.retry, run: again });
      return why === null;
    },
    [doAll, toast, t, common],
  );
  return { progress, doAll, doAndTell };
}
