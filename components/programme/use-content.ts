import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { TeamContentList } from '../../utils/messages/content-views.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { ScreenClient } from '../note/screen-client.ts';

export type Content = {
  /** What this device knows of the team's content; null while it is on its way, and without a team. */
  list: TeamContentList | null;
  /** Why it could not be had; what was there before stays. */
  error: CallError | null;
  reload: () => void;
};

/** A team's content, kept up to date. Read from this device alone, so it is there without a network. */
export function useContent({ ask, listen }: ScreenClient, teamId: string | null): Content {
  const [found, setFound] = useState<{ teamId: string; list: TeamContentList } | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  /** Questions are numbered, so that an answer that was overtaken by a newer one is dropped. */
  const turn = useRef(0);

  const look = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    if (teamId === null) return;
    const answer = await ask('listTeamContent', { teamId });
    if (mine !== turn.current) return;
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setFound({ teamId, list: answer.value });
  }, [ask, teamId]);
  const reload = useCallback(() => void look(), [look]);

  useEffect(() => {
    setError(null);
    reload();
    return listen({ contentChanged: reload });
  }, [listen, reload]);

  return { list: found?.teamId === teamId ? found.list : null, error, reload };
}
