import { useEffect } from 'preact/hooks';

import type { ScreenClient } from '../note/screen-client.ts';

/** News come in bursts; milliseconds. */
const PAUSE_MS = 300;

/** Reads again when notes may have changed, here or in another window: a burst once, and never twice at a time. */
export function useNews(client: Pick<ScreenClient, 'listen'>, reload: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reading = false;
    let hasMore = false;
    const later = () => {
      timer ??= setTimeout(() => void read(), PAUSE_MS);
    };
    async function read() {
      timer = undefined;
      hasMore = reading;
      if (reading) return;
      reading = true;
      await reload();
      reading = false;
      if (hasMore) later();
    }
    const stop = client.listen({ notesChanged: later });
    return () => {
      stop();
      clearTimeout(timer);
      reading = true;
    };
  }, [client, reload]);
}
