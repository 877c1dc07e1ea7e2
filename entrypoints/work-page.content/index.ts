import { defineContentScript } from 'wxt/utils/define-content-script';

import { workSites } from '../../utils/page/work-sites.ts';
import { HOST_TAG } from '../../utils/panel-host/host-element.ts';
import { keepToOurselves } from '../../utils/panel-host/manners.ts';
import { startOnPage } from './start-on-page.ts';

export default defineContentScript({
  matches: workSites(import.meta.env.MODE),
  // Early, so that our manners are registered before the page's own listeners; the work waits for the body.
  runAt: 'document_start',
  main(ctx) {
    const isOurs = (target: EventTarget | null) =>
      target instanceof Element && target.localName === HOST_TAG;
    keepToOurselves(window, isOurs, ctx.signal);

    const start = () => startOnPage(window, ctx.signal);
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
    else start();
  },
});
