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
    const start = () => startOnPage(window, ctx.signal);
    if (document.body) start();
    else document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
  },
});
