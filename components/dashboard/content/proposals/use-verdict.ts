import { useCallback, useState } from 'preact/hooks';

import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import type { ContentVerdict, DeedOutcome } from '../../model/content-deed.ts';
import type { ContentStore } from '../use-content.ts';

export type VerdictTrouble = { id: string; verdict: ContentVerdict } & {
  outcome: Exclude<DeedOutcome, { kind: 'done' }>;
};

/** Sends answers to proposals, and remembers the one that did not come through. */
export function useVerdict(content: ContentStore) {
  const { act } = content;
  const [sending, setSending] = useState<{ id: string; outcome: string } | null>(null);
  const [trouble, setTrouble] = useState<VerdictTrouble | null>(null);
  const send = useCallback(
    async ({ id, rev }: TeamContent, verdict: ContentVerdict): Promise<boolean> => {
      setSending({ id, outcome: verdict.outcome });
      setTrouble(null);
      const outcome = await act({ kind: 'decide', id, verdict, baseRev: rev });
      setSending(null);
      if (outcome.kind === 'done') return true;
      setTrouble({ id, verdict, outcome });
      return false;
    },
    [act],
  );
  return { sending, trouble, send };
}

export type Verdicts = ReturnType<typeof useVerdict>;
