import { useEffect, useState } from 'preact/hooks';

import type { Team } from '../../../utils/domain/team.ts';
import { coalesce } from '../model/coalesce.ts';
import { useWorkspace } from '../use-workspace.ts';

/**
 * The team as the server has it now. Its level moves at a count that nobody sends, and its size decides
 * whether it may vote; what came with the sign-in is shown until the first answer.
 */
export function useTeamNow(): Team {
  const { world, team, onPoke, report } = useWorkspace();
  const { port } = world;
  const [now, setNow] = useState(team);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = coalesce(async () => {
      const outcome = await port.teams(leaving.signal);
      if (leaving.signal.aborted) return;
      report(outcome);
      const found = outcome.ok ? outcome.value.find((one) => one.id === team.id) : undefined;
      if (found) setNow(found);
    });
    ask();
    const stop = onPoke(ask);
    return () => {
      stop();
      leaving.abort();
    };
  }, [port, team.id, onPoke, report]);
  return now;
}
