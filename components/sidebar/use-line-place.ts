import { useEffect, useState } from 'preact/hooks';

import type { SyncStatus } from '../../utils/domain/sync-problem.ts';

/**
 * Where the line about sharing stands. Trouble stands where it is seen, right below the form; calm news stand at the
 * foot. While its details are open, and after somebody has used it below the form, it stays where it is.
 * @param where another place in view lets it go where it belongs
 */
export function useLinePlace(status: SyncStatus | null, where: unknown) {
  const [kept, setKept] = useState<{ near: boolean } | null>(null);
  const problem = status?.problem ?? null;
  const isTroubled = problem !== null && problem.kind !== 'offline';
  const near = kept?.near ?? isTroubled;
  useEffect(() => setKept(null), [where]);
  return {
    near,
    touch: (isOpen: boolean) => setKept(isOpen || near ? { near } : null),
  };
}
