import { useEffect } from 'preact/hooks';

import type { CallError } from '../../utils/messages/contract.ts';
import type { Ask } from './screen-client.ts';

/** An answer should appear within 5 s while the panel stands open; milliseconds. */
export const LIVE_SYNC_MS = 3_000;

/** Asks the background to sync again and again while `active` and the tab is in sight. */
export function useLiveSync(
  ask: Ask,
  active: boolean,
  onFailure: (error: CallError) => void,
): void {
  useEffect(() => {
    if (!active) return undefined;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function turn() {
      // One at a time: a slow server must not gather a queue of questions.
      if (document.visibilityState === 'visible') {
        const answer = await ask('syncNow', null);
        // What sync itself ran into comes as news of the account; this is a call that failed.
        if (!answer.ok && !stopped) onFailure(answer.error);
      }
      if (!stopped) timer = setTimeout(() => void turn(), LIVE_SYNC_MS);
    }

    void turn();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [ask, active, onFailure]);
}
