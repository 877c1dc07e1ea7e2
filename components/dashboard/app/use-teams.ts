import { useCallback, useState } from 'preact/hooks';

import type { Team } from '../../../utils/domain/team.ts';

/** The person's teams as they came with the sign-in, less those that were left since. */
export function useTeams(startTeams: Team[]) {
  const [teams, setTeams] = useState(startTeams);
  const forget = useCallback((teamId: string) => {
    setTeams((all) => all.filter((team) => team.id !== teamId));
  }, []);
  return { teams, forget };
}
