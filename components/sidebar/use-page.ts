import { useLayoutEffect } from 'preact/hooks';

import type { PageState } from '../../utils/messages/views.ts';
import type { PanelClient } from './panel-client.ts';
import type { PanelSession } from './panel-state.ts';

/** A page whose content script does not answer: the person can still say where they are. */
const unknownPage: PageState = {
  place: null,
  knownBy: null,
  createDialog: false,
  colorMode: null,
  open: true,
};

/** Follows the page around: asks where it is, hears when it changes, and when the panel is opened. */
export function usePage(
  client: Pick<PanelClient, 'askPage' | 'listenToPage'>,
  session: PanelSession,
  onOpened: () => void,
): void {
  // Before the first drawing is on the screen: an ordinary effect would wait for it, and the notes with it.
  useLayoutEffect(() => {
    let heard = false;
    let toldOpened = false;
    const stop = client.listenToPage({
      pageChanged({ page }) {
        heard = true;
        session.showPage(page);
      },
      panelOpened({ page }) {
        heard = true;
        session.showPage(page);
        void session.refresh();
        toldOpened = true;
        onOpened();
      },
    });
    async function askFirst() {
      const answer = await client.askPage('getPageState', null);
      const page = answer.ok ? answer.value : unknownPage;
      if (!answer.ok && heard) return;
      if (!answer.ok) session.noteFailure(answer.error);
      // News that came meanwhile are newer than this answer.
      if (!heard) session.showPage(page);
      // But of the opening only that news tells; it may have been said before anybody listened here. A panel
      // that an update renewed stays where it was: the person may be writing in Jira meanwhile.
      const isWanted = page.renewed !== 'open';
      if (page.open && isWanted && !toldOpened) onOpened();
    }
    void askFirst();
    return stop;
  }, [client, session]);
}
