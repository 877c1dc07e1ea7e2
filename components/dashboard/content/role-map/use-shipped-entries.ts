import { useEffect, useState } from 'preact/hooks';

import type { ShippedEntry } from '../../../../utils/programme/role-content.ts';
import { loadRole } from '../../../../utils/programme/roles.ts';
import { isShippedRole } from './role-names.ts';

const none: readonly ShippedEntry[] = [];

/** The shipped lines of a role, fetched when it is opened; null until they are there. */
export function useShippedEntries(role: string) {
  const [found, setFound] = useState<{
    role: string;
    entries: readonly ShippedEntry[] | 'failed';
  }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isShippedRole(role)) return undefined;
    let current = true;
    loadRole(role)
      .then(({ entries }) => current && setFound({ role, entries }))
      // Offline, or a newer build without this file: the team's own lines are readable all the same.
      .catch(() => current && setFound({ role, entries: 'failed' }));
    return () => {
      current = false;
    };
  }, [role, attempt]);
  const here = found?.role === role ? found.entries : null;
  const isFailed = here === 'failed';
  return {
    entries: isShippedRole(role) ? (isFailed ? none : here) : none,
    isFailed,
    retry: () => setAttempt((n) => n + 1),
  };
}
