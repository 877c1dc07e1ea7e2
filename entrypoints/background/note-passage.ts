import { askPageOf } from '../../utils/messages/ask-page-of.ts';
import { askScript } from '../../utils/messages/relay-scripts.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';

/**
 * Opens the panel of a tab with what is selected there. Where nothing is that could be noted, the person still
 * wants to write.
 */
export async function notePassageIn(tabId: number): Promise<void> {
  // The key alone lets us into any page; where we do not work, nothing of ours has any business.
  if ((await askPageOf(tabId)) === null) return;
  await askScript('tools', tabId, 'keepPassage', null);
  tellTab(tabId, 'showPanel', null);
}
