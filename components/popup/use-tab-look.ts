import { useEffect, useState } from 'preact/hooks';

import type { PopupClient, TabLook } from './popup-client.ts';

/** What the tab in front is; null while it is being looked at. */
export function useTabLook(client: PopupClient): TabLook | null {
  const [look, setLook] = useState<TabLook | null>(null);
  useEffect(() => void client.lookAtTab().then(setLook), [client]);
  return look;
}
