import { useEffect, useState } from 'preact/hooks';

import { PANEL_WIDTH } from '../../utils/domain/settings.ts';
import type { PanelClient } from './panel-client.ts';

/** The page keeps as much beside the panel; where there is no room for both, the panel has all of it. CSS pixels. */
const PAGE_SHARE = 320;
/** Windows and wishes change in many small steps; milliseconds of rest before the browser is asked again. */
const REST = 500;

/** How wide the panel can become in a tab, in CSS pixels; null where there is nothing to choose. */
export function roomIn(tabWidth: number): number | null {
  const room = Math.min(PANEL_WIDTH.most, tabWidth - PAGE_SHARE);
  return room > PANEL_WIDTH.least ? room : null;
}

/**
 * The greatest width of the panel here, or null where there is nothing to choose or it is not known yet. A frame
 * sees only itself; how wide the tab around it is, the browser tells.
 */
export function useRoom(ask: PanelClient['ask'], wished: number): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    async function look() {
      const answer = await ask('getTabWidth', null);
      if (current) setRoom(answer.ok && answer.value ? roomIn(answer.value) : PANEL_WIDTH.most);
    }
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), REST);
    };
    if (room === null) void look();
    else lookSoon();
    addEventListener('resize', lookSoon);
    return () => {
      current = false;
      clearTimeout(timer);
      removeEventListener('resize', lookSoon);
    };
  }, [ask, wished]);
  return room;
}
