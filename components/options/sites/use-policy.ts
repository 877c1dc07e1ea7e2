import { useEffect, useState } from 'preact/hooks';

import type { PolicyView } from '../../../utils/messages/page-views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';

/** What IT has preset; null until it is known, and where it cannot be known. */
export function usePolicy(client: Pick<ScreenClient, 'ask' | 'listen'>): PolicyView | null {
  const [policy, setPolicy] = useState<PolicyView | null>(null);
  useEffect(() => {
    let stopped = false;
    // News that come while the question is under way are newer than its answer.
    let heard = false;
    async function ask() {
      const answer = await client.ask('getPolicy', null);
      if (!stopped && !heard && answer.ok) setPolicy(answer.value);
    }
    void ask();
    const stop = client.listen({
      policyChanged(event) {
        heard = true;
        setPolicy(event.policy);
      },
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [client]);
  return policy;
}
