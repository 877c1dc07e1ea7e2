import browser from 'webextension-polyfill';

import { defaultSettings, speakingLanguage, type Settings } from '../../utils/domain/settings.ts';
import { launcherTexts } from '../../utils/i18n/launcher/launcher-texts.ts';
import { askSettings } from '../../utils/messages/ask-settings.ts';
import { servePage } from '../../utils/messages/page-calls.ts';
import { tellPanel } from '../../utils/messages/panel-events.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { onTabEvent } from '../../utils/messages/tab-events.ts';
import { observeColorMode } from '../../utils/page/color-mode.ts';
import { observePage } from '../../utils/page/observe.ts';
import { createPanelHost } from '../../utils/panel-host/panel-host.ts';
import { readPageState, wantsLauncher } from './page-state.ts';

/** Recognises the page, shows the launcher where a check makes sense, and follows what happens. */
export function startOnPage(window: Window, signal: AbortSignal): void {
  let settings: Settings = defaultSettings;
  let colorMode = observeColorMode(window, signal, (mode) => {
    colorMode = mode;
    refresh();
  });
  let context = observePage(window, signal, (next) => {
    context = next;
    refresh();
  });

  const host = createPanelHost({
    window,
    signal,
    frameUrl: browser.runtime.getURL('/sidebar.html'),
    look: look(),
    onOpened: () => tellPanel('panelOpened', { page: state() }),
    onClosed: () => tellPanel('pageChanged', { page: state() }),
  });

  function look() {
    const { side, panelWidth: width, theme, language } = settings;
    const texts = launcherTexts(speakingLanguage(language, browser.i18n.getUILanguage()));
    const launcher = wantsLauncher(context);
    return { side, width, theme: theme === 'auto' ? colorMode : theme, texts, launcher };
  }
  function state() {
    return readPageState(context, window.location.href, colorMode, host.isOpen());
  }
  function arrange() {
    host.arrange(look(), context.createDialog);
  }
  function refresh() {
    arrange();
    tellPanel('pageChanged', { page: state() });
  }
  function adopt(next: Settings) {
    settings = next;
    arrange();
  }

  servePage(
    {
      getPageState: async () => succeeded(state()),
      closePanel: async () => {
        host.close();
        return succeeded(null);
      },
    },
    signal,
  );
  onTabEvent(
    {
      togglePanel: () => context.context !== 'none' && host.toggle(),
      settingsChanged: ({ settings: next }) => adopt(next),
    },
    signal,
  );
  // Nobody to tell yet: a panel asks where it is when it comes, and a message would wake the background.
  arrange();
  if (context.context !== 'none') void askSettings().then((known) => known && adopt(known));
}
