import { defineBackground } from 'wxt/utils/define-background';

import { serveConfinedPanels } from '../../utils/messages/confined-panel.ts';
import { serveScriptRelay } from '../../utils/messages/relay-scripts.ts';
import { serveBackground } from '../../utils/messages/serve.ts';
import { accountHandlers } from './account-handlers.ts';
import { keepFromContentScripts } from './account-keeper.ts';
import { applyUpdates } from './apply-updates.ts';
import { arrivalHandlers } from './arrival-handlers.ts';
import { contentHandlers } from './content-handlers.ts';
import { createWorld } from './create-world.ts';
import { diagnosisHandlers } from './diagnosis-handlers.ts';
import { createExplain } from './explain-error.ts';
import { insertionHandlers } from './insertion-handlers.ts';
import { noteHandlers } from './note-handlers.ts';
import { endCardsWithTabs } from './nudge-cards.ts';
import { nudgeControlHandlers } from './nudge-control-handlers.ts';
import { nudgeHandlers } from './nudge-handlers.ts';
import { listenToCommands } from './panel-command.ts';
import { passageHandlers } from './passage-handlers.ts';
import { offerPassageMenu } from './passage-menu.ts';
import { revivePages } from './revive-pages.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { shortcutHandlers } from './shortcut-handlers.ts';
import { siteHandlers } from './site-handlers.ts';
import { keepSites, openSites } from './site-keeper.ts';
import { syncHandlers } from './sync-handlers.ts';
import { tabHandlers } from './tab-handlers.ts';
import { ticketHandlers } from './ticket-handlers.ts';
import { unasked } from './unasked.ts';
import { startUpkeep } from './upkeep.ts';

// Every listener is registered in this first turn: the event that woke the background would be lost else.
export default defineBackground(() => {
  unasked(keepFromContentScripts());
  const world = createWorld();
  const sites = openSites(world);
  serveBackground(
    {
      ...noteHandlers(world),
      ...accountHandlers(world),
      ...settingsHandlers(world),
      ...arrivalHandlers(world),
      ...ticketHandlers(world),
      ...insertionHandlers(world),
      ...shortcutHandlers(),
      ...tabHandlers(),
      ...siteHandlers(sites),
      ...diagnosisHandlers(world),
      ...passageHandlers(world),
      ...contentHandlers(world),
      ...nudgeHandlers(world),
      ...nudgeControlHandlers(world),
      ...syncHandlers(world),
    },
    createExplain(world.book.db),
  );
  serveConfinedPanels();
  serveScriptRelay();
  listenToCommands();
  endCardsWithTabs(world.cards);
  offerPassageMenu();
  revivePages();
  applyUpdates();
  keepSites(world, sites);
  startUpkeep(world);
  unasked(world.forms.resume());
});
