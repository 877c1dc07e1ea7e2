import { askTools } from '../../utils/messages/relay-tools.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';

/**
 * Opens the panel of a tab with what is selected there. Where nothing is that could be noted, the person still
 * wants to write.
 */
export async function notePassageIn(tabId: number): Promise<void> {
  await askTools(tabId, 'keepPassage', null);
  tellTab(tabId, 'showPanel', null);
}
