import { defineBackground } from 'wxt/utils/define-background';

import { serveConfinedPanels } from '../../utils/messages/confined-panel.ts';
import { serveBackground } from '../../utils/messages/serve.ts';
import { accountHandlers } from './account-handlers.ts';
import { keepFromContentScripts } from './account-keeper.ts';
import { createWorld } from './create-world.ts';
import { createExplain } from './explain-error.ts';
import { noteHandlers } from './note-handlers.ts';
import { listenToCommands } from './panel-command.ts';
import { revivePages } from './revive-pages.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { unasked } from './unasked.ts';
import { startUpkeep } from './upkeep.ts';

// Every listener is registered in this first turn: the event that woke the background would be lost else.
export default defineBackground(() => {
  unasked(keepFromContentScripts());
  const world = createWorld();
  serveBackground(
    { ...noteHandlers(world), ...accountHandlers(world), ...settingsHandlers(world) },
    createExplain(world.book.db),
  );
  serveConfinedPanels();
  listenToCommands();
  revivePages();
  startUpkeep(world);
});
