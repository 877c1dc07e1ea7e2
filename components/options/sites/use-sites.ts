import { useCallback, useEffect, useState } from 'preact/hooks';

import type { CallError, Result } from '../../../utils/messages/contract.ts';
import type { SiteView } from '../../../utils/messages/page-views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';

/** The sites, kept up to date; null until they are known. `take` shows the answer to a deed. */
export function useSites(client: Pick<ScreenClient, 'ask' | 'listen'>) {
  const [sites, setSites] = useState<SiteView[] | null>(null);
  const [error, setError] = useState<CallError | null>(null);

  const take = useCallback((answer: Result<SiteView[]>): boolean => {
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setSites(answer.value);
    return answer.ok;
  }, []);

  useEffect(() => {
    let stopped = false;
    let heard = false;
    void client.ask('listSites', null).then((answer) => !stopped && !heard && take(answer));
    const stop = client.listen({
      sitesChanged(event) {
        heard = true;
        setSites(event.sites);
      },
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [client, take]);

  return { sites, error, take };
}
