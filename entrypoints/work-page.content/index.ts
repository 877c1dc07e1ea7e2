import { defineContentScript } from 'wxt/utils/define-content-script';

import { cloudSites, practiceSites } from '../../utils/page/work-sites.ts';
import { keepToOurselves } from '../../utils/panel-host/manners.ts';
import { startOnPage } from './start-on-page.ts';

export default defineContentScript({
  matches: import.meta.env.MODE === 'practice' ? practiceSites : cloudSites,
  // Early, so that our manners are registered before the page's own listeners; the work waits for the body.
  runAt: 'document_start',
  main(ctx) {
    keepToOurselves(window, ctx.signal);
    // In a task of its own: the page's scripts that wait for the same moment make that one long already.
    const start = () => setTimeout(() => ctx.signal.aborted || startOnPage(window, ctx.signal));
    if (document.body) start();
    else document.addEventListener('readystatechange', start, { once: true, signal: ctx.signal });
  },
});
