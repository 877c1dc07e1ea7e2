import { useEffect, useState } from 'preact/hooks';

import type { DraftKeeper, DraftView } from './draft-view.ts';

/** Shows a keeper's draft and sends the last keystrokes whenever the page might vanish. */
export function useDraft(keeper: DraftKeeper): DraftView {
  const [, show] = useState(keeper.view);

  useEffect(() => {
    const showNewest = () => show(keeper.view());
    // What happened between the drawing and now.
    showNewest();
    return keeper.subscribe(showNewest);
  }, [keeper]);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const leave = () => keeper.leave();
    const flush = () => void keeper.flush();
    addEventListener('pagehide', leave, { signal });
    addEventListener('blur', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    return () => {
      leaving.abort();
      flush();
    };
  }, [keeper]);

  return keeper.view();
}
