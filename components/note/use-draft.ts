import { useEffect, useState } from 'preact/hooks';

import type { DraftKeeper, DraftView } from './draft-view.ts';

/** Shows a keeper's draft and sends the last keystrokes whenever the page might vanish. */
export function useDraft(keeper: DraftKeeper): DraftView {
  const [, redraw] = useState(0);

  useEffect(() => keeper.subscribe(() => redraw((n) => n + 1)), [keeper]);

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
