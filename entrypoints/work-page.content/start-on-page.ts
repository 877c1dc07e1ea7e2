import browser from 'webextension-polyfill';

import { placeKeyOf } from '../../utils/domain/place.ts';
import { defaultSettings, speakingLanguage } from '../../utils/domain/settings.ts';
import { launcherTexts } from '../../utils/i18n/launcher/launcher-texts.ts';
import { arriveAt, bringTools } from '../../utils/messages/arrive.ts';
import { hearInPage } from '../../utils/messages/hear-in-page.ts';
import { tellPanel } from '../../utils/messages/panel-events.ts';
import { observeColorMode } from '../../utils/page/color-mode.ts';
import { observePage } from '../../utils/page/observe.ts';
import { placeOf } from '../../utils/page/place-of.ts';
import { createPanelHost } from '../../utils/panel-host/panel-host.ts';
import { readPageState, wantsLauncher } from './page-state.ts';

/** Recognises the page, shows the launcher where a check makes sense, and follows what happens. */
export function startOnPage(window: Window, signal: AbortSignal): void {
  const { document, location } = window;
  let settings = defaultSettings;
  let notesHere = false;
  /** The place the background was told of last; undefined before the first time. */
  let at: string | null | undefined;
  let hasTools = false;
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
    return { side, width, theme: theme === 'auto' ? colorMode : theme, texts, launcher, notesHere };
  }
  function state() {
    return readPageState(context, location.href, colorMode, host);
  }
  function arrange() {
    host.arrange(look(), context.createDialog);
  }
  function refresh() {
    void arrive();
    arrange();
    // Without a panel the news would only wake the background.
    if (host.isMade()) tellPanel('pageChanged', { page: state() });
  }
  /** Says where the page is, once for each place. Pages that are none of ours wake nobody. */
  async function arrive() {
    const place = placeOf(context, location.href);
    const key = place && placeKeyOf(place);
    if (key === at || (at === undefined && context.context === 'none')) return;
    at = key;
    notesHere = false;
    const arrival = await arriveAt(place);
    if (!arrival || key !== at) return;
    ({ settings, notesHere } = arrival);
    arrange();
  }

  hearInPage(
    {
      getPageState: state,
      closePanel: () => {
        host.close();
        return null;
      },
      resizePanel: ({ width }) => {
        settings = { ...settings, panelWidth: width };
        arrange();
        return null;
      },
      togglePanel: () => context.context !== 'none' && host.toggle(),
      showPanel: () => host.show(),
      settingsChanged: (next) => {
        settings = next.settings;
        arrange();
      },
      presenceChanged: (next) => {
        ({ notesHere } = next);
        arrange();
      },
    },
    signal,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (hasTools || !wantsLauncher(context) || document.getSelection()?.type !== 'Range') return;
      hasTools = true;
      bringTools();
    },
    { signal },
  );
  // Nobody to tell yet: a panel asks where it is when it comes, and a message would wake the background.
  arrange();
  void arrive();
  if (host.renewed) host.show(host.renewed === 'focused');
}
