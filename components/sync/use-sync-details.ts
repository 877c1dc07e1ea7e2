import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { CallError } from '../../utils/messages/contract.ts';
import type { SyncDetails } from '../../utils/messages/sync-views.ts';
import type { ScreenClient } from '../note/screen-client.ts';

/** News come in bursts while much is shared; they are looked at this often at most, in milliseconds. */
const PAUSE_MS = 500;

export type SyncDetailsState = {
  /** Null until the first answer. */
  details: SyncDetails | null;
  error: CallError | null;
  reload: () => void;
};

/** What stands behind the line about sharing, kept up to date while somebody looks. */
export function useSyncDetails(client: Pick<ScreenClient, 'ask' | 'listen'>): SyncDetailsState {
  const [details, setDetails] = useState<SyncDetails | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const turn = useRef(0);

  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await client.ask('getSyncDetails', null);
    if (mine !== turn.current) return;
    setError(answer.ok ? null : answer.error);
    // No team any more: then the line itself is about to go.
    if (answer.ok && answer.value) setDetails(answer.value);
  }, [client]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void load();
      }, PAUSE_MS);
    };
    void load();
    const stop = client.listen({
      accountChanged: later,
      notesChanged: later,
      contentChanged: later,
    });
    return () => {
      stop();
      clearTimeout(timer);
      turn.current += 1;
    };
  }, [client, load]);

  return { details, error, reload: () => void load() };
}
