import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { failed, succeeded } from '../../utils/messages/result.ts';
import { serveScript } from '../../utils/messages/script-calls.ts';
import { readWorkText } from '../../utils/moments/read-work-text.ts';
import { createCardHost } from '../../utils/nudge-card-host/card-host.ts';
import { analyse } from '../../utils/nudges/analyse.ts';
import { startLife } from '../../utils/panel-host/start-life.ts';

/**
 * What is put into a page when a moment has come: judges the text there, which goes nowhere, and holds the card.
 * A second copy, as after an update, ends the first.
 */
export default defineUnlistedScript(() => {
  const signal = startLife(window, 'nudge');
  const card = createCardHost(window, browser.runtime.getURL('/nudge-card.html'), signal);
  serveScript(
    'nudge',
    {
      async judgePlace({ place }) {
        const text = readWorkText(window, place);
        return succeeded(text && analyse(text));
      },
      async showCard() {
        return card.show() ? succeeded(null) : failed({ kind: 'page-unreachable' });
      },
      async hideCard() {
        card.hide();
        return succeeded(null);
      },
      async fitCard({ height }) {
        card.fit(height);
        return succeeded(null);
      },
    },
    signal,
  );
});
