import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { World } from './create-world.ts';

type SiteCalls = 'listSites' | 'addSite' | 'removeSite';

/** Self-hosted sites. */
export function siteHandlers(_: World): Pick<Handlers<BackgroundCalls>, SiteCalls> {
  return {
    listSites: async () => succeeded([]),
    addSite: async () => succeeded([]),
    removeSite: async () => succeeded([]),
  };
}
