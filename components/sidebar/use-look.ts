import { useCallback } from 'preact/hooks';

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
  /** Remembers a choice for the site around. */
  choose: (look: SiteLook) => void;
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
  const choose = useCallback(
    async (look: SiteLook) => {
      const answer = await ask('changeSettings', { change: { looks: { [site]: look } } });
      if (!answer.ok) onFailure(answer.error);
    },
    [ask, site, onFailure],
  );
  return { side, width, usualWidth: usual.panelWidth, choose: (look) => void choose(look) };
}
