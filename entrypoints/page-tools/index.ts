import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { serveScript } from '../../utils/messages/script-calls.ts';
import { startLife } from '../../utils/panel-host/start-life.ts';
import { createdHandlers } from './created-handlers.ts';
import { diagnosisHandlers } from './diagnosis-handlers.ts';
import { insertHandlers } from './insert-handlers.ts';
import { passageHandlers } from './passage-handlers.ts';

/**
 * What is put into a page only when it is needed there: asking Jira or Confluence as the signed-in person,
 * writing into editors, passages. A second copy, as after an update, ends the first.
 */
export default defineUnlistedScript(() => {
  const signal = startLife(window, 'tools');
  serveScript(
    'tools',
    {
      ...insertHandlers(window, signal),
      ...createdHandlers(window, signal),
      ...passageHandlers(window, signal),
      ...diagnosisHandlers(window),
    },
    signal,
  );
});
