import { useCallback, useEffect, useState } from 'preact/hooks';

import type { PopupClient, TabLook } from './popup-client.ts';

/** What the tab in front is; null while it is being looked at. `again` looks once more. */
export function useTabLook(client: PopupClient): { look: TabLook | null; again: () => void } {
  const [look, setLook] = useState<TabLook | null>(null);
  const again = useCallback(() => void client.lookAtTab().then(setLook), [client]);
  useEffect(again, [again]);
  return { look, again };
}
