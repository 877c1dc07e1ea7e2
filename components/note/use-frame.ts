import { useEffect, useState } from 'preact/hooks';

import type { Settings } from '../../utils/domain/settings.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { Account } from '../../utils/messages/views.ts';
import type { ScreenClient } from './screen-client.ts';

export type Frame = {
  settings: Settings | null;
  account: Account | null;
  /** Why one of the two could not be had. */
  error: CallError | null;
  ready: boolean;
};

/** Settings and account for a page of its own, kept up to date. */
export function useFrame(client: ScreenClient): Frame {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [account, setAccount] = useState<Account | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let stopped = false;
    // News that come while the question is under way are newer than its answer.
    let heardSettings = false;
    let heardAccount = false;
    async function ask() {
      const [s, a] = await Promise.all([
        client.ask('getSettings', null),
        client.ask('getAccount', null),
      ]);
      if (stopped) return;
      if (s.ok && !heardSettings) setSettings(s.value);
      if (a.ok && !heardAccount) setAccount(a.value);
      const failed = [s, a].find((answer) => !answer.ok);
      if (failed && !failed.ok) setError(failed.error);
      setReady(true);
    }
    void ask();
    const stop = client.listen({
      accountChanged(event) {
        heardAccount = true;
        setAccount(event.account);
      },
      settingsChanged(event) {
        heardSettings = true;
        setSettings(event.settings);
      },
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [client]);

  return { settings, account, error, ready };
}
