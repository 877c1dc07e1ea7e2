import { useRef } from 'preact/hooks';

import {
  defaultSettings,
  lookOn,
  siteOf,
  type Settings,
  type SiteLook,
} from '../../utils/domain/settings.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { PanelClient } from './panel-client.ts';

export type Look = {
  side: Settings['side'];
  /** Chosen width on this site, and the usual one, in CSS pixels. */
  width: number;
  usualWidth: number;
  /** Remembers a choice for the site around; after `pause` milliseconds, if another may follow at once. */
  choose: (look: SiteLook, pause?: number) => void;
};

/** Where the panel stands on this site, and how wide. */
export function useLook(
  ask: PanelClient['ask'],
  settings: Settings | null,
  address: string,
  onFailure: (error: CallError) => void,
): Look {
  const usual = settings ?? defaultSettings;
  const { side, panelWidth: width } = lookOn(usual, address);
  const site = siteOf(address);
  const chosen = useRef<SiteLook>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function send() {
    const look = chosen.current;
    chosen.current = {};
    const answer = await ask('changeSettings', { change: { looks: { [site]: look } } });
    if (!answer.ok) onFailure(answer.error);
  }
  function choose(look: SiteLook, pause = 0) {
    chosen.current = { ...chosen.current, ...look };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  }
  return { side, width, usualWidth: usual.panelWidth, choose };
}
