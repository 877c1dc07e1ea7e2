import { useEffect, useState } from 'preact/hooks';

import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { loadShippedBody } from './load-shipped-body.ts';

/** The shipped text under a start key; null while it comes, where there is none, and where it could not be fetched. */
export function useShippedBody(startKey: string | null): ContentBody | null {
  const [found, setFound] = useState<{ startKey: string; body: ContentBody | null } | null>(null);
  useEffect(() => {
    if (startKey === null) return undefined;
    let current = true;
    loadShippedBody(startKey)
      .then((body) => current && setFound({ startKey, body }))
      // Offline: the proposal itself can be read all the same.
      .catch(() => current && setFound(null));
    return () => {
      current = false;
    };
  }, [startKey]);
  return found?.startKey === startKey ? found.body : null;
}
