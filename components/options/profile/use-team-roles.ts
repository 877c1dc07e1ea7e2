import { useEffect, useState } from 'preact/hooks';

import type { ScreenClient } from '../../note/screen-client.ts';
import {
  noTeamRoles,
  teamRolesOf,
  type TeamRoles,
} from '../../programme/role-choice/team-roles.ts';

/**
 * Roles and work areas of all the person's teams, kept up to date. Suggestions alone: where they cannot be
 * had, the choice works without.
 */
export function useTeamRoles(
  client: Pick<ScreenClient, 'ask' | 'listen'>,
  teamIds: readonly string[],
): TeamRoles {
  const [team, setTeam] = useState(noTeamRoles);
  const ids = teamIds.join(' ');

  useEffect(() => {
    let stopped = false;
    let turn = 0;
    async function ask() {
      turn += 1;
      const mine = turn;
      const lists = await Promise.all(
        ids.split(' ').map((teamId) => client.ask('listTeamContent', { teamId })),
      );
      if (stopped || mine !== turn) return;
      setTeam(teamRolesOf(lists.flatMap((list) => (list.ok ? list.value.items : []))));
    }
    if (ids === '') {
      setTeam(noTeamRoles);
      return undefined;
    }
    void ask();
    const stop = client.listen({ contentChanged: () => void ask() });
    return () => {
      stopped = true;
      stop();
    };
  }, [client, ids]);

  return team;
}
