import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Address } from '../model/dashboard-port.ts';
import { formatRoute, parseRoute, type Route } from '../model/route.ts';

/** Where the person is, kept in the address, so that links, reload and the back button work. */
export function useRoute(address: Address) {
  const [route, setRoute] = useState(() => parseRoute(address.hash()));
  useEffect(() => address.onChange(() => setRoute(parseRoute(address.hash()))), [address]);
  const go = useCallback(
    (change: Partial<Route>, how: 'push' | 'replace' = 'push') => {
      const next = { ...parseRoute(address.hash()), ...change };
      const hash = formatRoute(next);
      if (hash !== address.hash()) address[how](hash);
      setRoute(next);
    },
    [address],
  );
  return { route, go };
}
