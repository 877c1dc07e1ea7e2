import { useEffect, useState } from 'preact/hooks';

import type { WorkProfile } from '../../utils/domain/work-profile.ts';
import type { ScreenClient } from '../note/screen-client.ts';

/** From which work the person looks at customers; null until it is known. */
export function useWorkProfile({ ask, listen }: ScreenClient) {
  const [profile, setProfile] = useState<WorkProfile | null>(null);
  useEffect(() => {
    const look = async () => {
      const answer = await ask('getWorkProfile', null);
      if (answer.ok) setProfile(answer.value);
    };
    void look();
    return listen({ nudgesChanged: () => void look() });
  }, [ask, listen]);

  async function change(wanted: Partial<WorkProfile>): Promise<void> {
    const answer = await ask('changeWorkProfile', { change: wanted });
    if (answer.ok) setProfile(answer.value);
  }
  return { profile, change };
}
