import { useCallback, useState } from 'preact/hooks';

import type { ContentBody, TeamContent } from '../../../utils/domain/team-content.ts';
import type { ContentDeed, DeedOutcome } from '../model/content-deed.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { reusableOmission } from './model/start-versions.ts';
import { useContentWords } from './use-content-words.ts';
import type { ContentStore } from './use-content.ts';

/**
 * What takes one press: out of use and back again, each with its way back. What fails is said in a toast
 * with a second try. `busyKey`: the thing that is on its way.
 */
export function useDeeds(content: ContentStore) {
  const { world, toast } = useWorkspace();
  const { t: common } = useTexts();
  const t = useContentWords();
  const [busyKey, setBusyKey] = useState<string | null>(null);
  const { items, act } = content;

  /** Tells what came of a deed; true when it is done. */
  const tell = useCallback(
    (outcome: DeedOutcome, done: string, again: () => void, undo?: () => void): boolean => {
      if (outcome.kind === 'done') {
        toast(done, undo && { label: t.deed.undo, run: undo });
        return true;
      }
      if (outcome.kind === 'refused') toast(t.refusal[outcome.why]);
      else if (outcome.kind === 'conflict') toast(t.conflict.title);
      else {
        const problem = common.problems[outcome.problem.kind].title;
        toast(t.deed.failed({ problem }), { label: common.retry, run: again });
      }
      return false;
    },
    [toast, t, common],
  );

  async function run(key: string, deeds: ContentDeed[], done: string, undo?: () => void) {
    setBusyKey(key);
    let outcome: DeedOutcome = { kind: 'done', rev: null };
    for (const deed of deeds) if (outcome.kind === 'done') outcome = await act(deed);
    setBusyKey(null);
    return tell(outcome, done, () => void run(key, deeds, done, undo), undo);
  }

  const restore = (one: TeamContent, baseRev: number): ContentDeed => {
    const { id, body } = one;
    return { kind: 'put', id, body, baseRev };
  };
  return {
    busyKey,
    /** The team does without a shipped piece. */
    takeOut(startKey: string): Promise<boolean> {
      const body: ContentBody = { kind: 'omission', startKey };
      const before = reusableOmission(items ?? [], startKey);
      const id = before?.id ?? world.newId();
      const deed: ContentDeed = { kind: 'put', id, body, baseRev: before?.rev ?? 0 };
      const undo = (): void => void run(startKey, [{ kind: 'retire', id }], t.deed.putBackOk);
      return run(startKey, [deed], t.deed.takenOut, undo);
    },
    /** A shipped piece is used again: every omission of it goes. */
    putBack(startKey: string, omissions: readonly TeamContent[]): Promise<boolean> {
      const deeds = omissions.map(({ id }): ContentDeed => ({ kind: 'retire', id }));
      return run(startKey, deeds, t.deed.putBackOk);
    },
    /** The team's own content goes out of use; what shipped in its place is used again. */
    retire(one: TeamContent): Promise<boolean> {
      const undo = (): void => void run(one.id, [restore(one, one.rev + 1)], t.deed.putBackOk);
      return run(one.id, [{ kind: 'retire', id: one.id }], t.deed.retired, undo);
    },
    /** What was taken out of use is used again. */
    restore: (one: TeamContent): Promise<boolean> =>
      run(one.id, [restore(one, one.rev)], t.deed.putBackOk),
    /** One's own proposal is taken back: its text is erased everywhere. */
    withdraw: (one: TeamContent): Promise<boolean> =>
      run(one.id, [{ kind: 'retire', id: one.id }], t.deed.withdrawn),
  };
}

export type Deeds = ReturnType<typeof useDeeds>;
