import { useEffect, useState } from 'preact/hooks';

import type { PanelSession, PanelState } from './panel-state.ts';

/** Shows what the session knows and listens to the background while the panel stands. */
export function usePanel(session: PanelSession): PanelState {
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = session.subscribe(() => redraw((n) => n + 1));
    const stopListening = session.listen();
    redraw((n) => n + 1);
    return () => {
      stop();
      stopListening();
    };
  }, [session]);
  return session.state();
}
