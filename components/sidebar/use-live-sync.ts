import { useEffect } from 'preact/hooks';

import type { Ask } from '../note/screen-client.ts';

/** An answer should appear within 5 s while the panel stands open; milliseconds. */
export const LIVE_SYNC_MS = 3_000;

/** Asks the background to sync again and again while `active` and the tab is in sight. */
export function useLiveSync(ask: Ask, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function turn() {
      // One at a time: a slow server must not gather a queue of questions.
      if (document.visibilityState === 'visible') await ask('syncNow', null);
      if (!stopped) timer = setTimeout(() => void turn(), LIVE_SYNC_MS);
    }

    void turn();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [ask, active]);
}
