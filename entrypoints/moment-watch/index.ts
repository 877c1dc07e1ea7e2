import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { succeeded } from '../../utils/messages/result.ts';
import { serveScript } from '../../utils/messages/script-calls.ts';
import { tellMoment } from '../../utils/messages/tell-moment.ts';
import { watchMoments } from '../../utils/moments/watch-moments.ts';
import { HOST_TAG } from '../../utils/panel-host/host-element.ts';
import { startLife } from '../../utils/panel-host/start-life.ts';

/**
 * What is put into a page in which a moment for a question may come. It looks and tells; what comes of it is decided
 * elsewhere. A second copy, as after an update, ends the first.
 */
export default defineUnlistedScript(() => {
  const signal = startLife(window, 'watch');
  const watch = watchMoments({
    window,
    signal,
    panelHost: () => document.documentElement.querySelector(HOST_TAG),
    tell: tellMoment,
  });
  serveScript(
    'watch',
    {
      async watchPlace({ watch: next }) {
        watch(next);
        return succeeded(null);
      },
    },
    signal,
  );
});
