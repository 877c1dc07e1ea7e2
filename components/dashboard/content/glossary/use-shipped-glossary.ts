import { useEffect, useState } from 'preact/hooks';

import {
  loadBothGlossaries,
  type ShippedGlossary,
} from '../../../../utils/programme/reading/glossary-terms.ts';

/** The shipped glossary in both languages; `failed` when its file could not be fetched. */
export function useShippedGlossary() {
  const [shipped, setShipped] = useState<ShippedGlossary | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setShipped(null);
    loadBothGlossaries()
      .then((both) => current && setShipped(both))
      // Offline, or the server has a newer build without this file: the room says so.
      .catch(() => current && setShipped('failed'));
    return () => {
      current = false;
    };
  }, [attempt]);
  return { shipped, retry: () => setAttempt((n) => n + 1) };
}
