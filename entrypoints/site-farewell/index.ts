import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { envelopeFor } from '../../utils/messages/envelope.ts';
import { ContentScriptContext } from '../../utils/panel-host/slim/content-script-context.ts';
import { startLife } from '../../utils/panel-host/start-life.ts';
import { covers } from '../../utils/sites/site-pattern.ts';

type Sender = { id?: string; tab?: object };
type Listener = (message: unknown, sender: Sender) => undefined;
type Native = { runtime: { id: string; onMessage: { addListener(listener: Listener): void } } };

/** The browser's own functions: all that is needed of them, and both browsers have it. */
const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native };
const native = browser ?? chrome;

/**
 * Stands beside the content script on sites that were added: when their permission goes, this ends what
 * runs in the page and takes our element out, so that nothing is left that looks alive and is not.
 */
export default defineUnlistedScript(() => {
  let ended = false;
  native?.runtime.onMessage.addListener((message, { id, tab }) => {
    const patterns = envelopeFor('farewell', message)?.content;
    // Only the background stands in no tab.
    if (ended || id !== native.runtime.id || tab || !Array.isArray(patterns)) return;
    if (!patterns.some((one) => covers(String(one), location.href))) return;
    ended = true;
    // Each ends the older copy of its kind.
    void new ContentScriptContext();
    for (const script of ['tools', 'watch', 'nudge'] as const) startLife(window, script);
    for (const element of document.querySelectorAll('kundenblick-leiste')) element.remove();
  });
});
