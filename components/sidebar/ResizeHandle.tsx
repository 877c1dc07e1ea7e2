import './ResizeHandle.css';
import { useEffect, useRef, useState } from 'preact/hooks';

import { fitPanelWidth, PANEL_WIDTH } from '../../utils/domain/settings.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { useLanguage } from '../ui/use-language.ts';
import { followDrag } from './follow-drag.ts';
import type { PanelClient } from './panel-client.ts';
import type { Look } from './use-look.ts';
import { useRoom } from './use-room.ts';

export type ResizeHandleProps = { look: Look } & Pick<PanelClient, 'ask' | 'askPage'>;

/** One press of an arrow key, in CSS pixels. */
const STEP = 16;
/** A width lasts after a pause, in milliseconds: keys come faster than the news of what they chose. */
const PAUSE = 300;
/** The frame's border belongs to the panel's width; inside it cannot be seen. CSS pixels. */
const BORDER = 1;

/**
 * The panel's inner edge: dragged, moved with arrow keys, set back by a double click. Where the panel fills the
 * window there is none.
 */
export function ResizeHandle({ look, ask, askPage }: ResizeHandleProps) {
  const { side, width, usualWidth, choose } = look;
  const { width: name } = panelTexts(useLanguage());
  const [wished, setWished] = useState(width);
  const room = useRoom(ask, wished);
  const stopDrag = useRef<(() => void) | null>(null);

  // Chosen elsewhere: in another tab, in the options.
  useEffect(() => setWished(width), [width]);
  useEffect(() => () => stopDrag.current?.(), []);

  function show(width: number): number {
    const next = fitPanelWidth(width);
    setWished(next);
    void askPage('resizePanel', { width: next });
    return next;
  }

  function settle(width: number) {
    choose({ panelWidth: show(width) }, PAUSE);
  }

  function startDrag(event: PointerEvent) {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    const handle = event.currentTarget;
    const follow = followDrag(event, window.innerWidth + BORDER, side);
    const drag = new AbortController();
    let dragged: number | null = null;
    let frame = 0;
    handle.setPointerCapture(event.pointerId);
    const onMove = (move: Event) => {
      if (!(move instanceof PointerEvent)) return;
      // The button was let go where it could not be heard.
      if (move.buttons === 0) return end();
      dragged = follow(move) ?? dragged;
      // The page lays itself out anew each time, so once a frame is enough.
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (dragged !== null) show(dragged);
      });
    };
    const end = () => {
      drag.abort();
      cancelAnimationFrame(frame);
      stopDrag.current = null;
      if (dragged !== null) settle(dragged);
    };
    stopDrag.current = end;
    const { signal } = drag;
    handle.addEventListener('pointermove', onMove, { signal });
    for (const over of ['pointerup', 'pointercancel', 'lostpointercapture'])
      handle.addEventListener(over, end, { signal });
  }

  // A handle that is being dragged stays, whatever the window has made of the wish so far.
  const most = room ?? (stopDrag.current ? PANEL_WIDTH.most : null);
  if (most === null) return null;
  const shown = Math.min(wished, most);

  function onKeyDown(event: KeyboardEvent) {
    const wider = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
    const narrower = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
    const next = {
      [wider]: shown + STEP,
      [narrower]: shown - STEP,
      Home: PANEL_WIDTH.least,
      End: PANEL_WIDTH.most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    settle(next);
  }

  return (
    <div
      class={`resize-handle resize-handle-${side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={name}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={most}
      aria-valuenow={shown}
      tabIndex={0}
      title={name}
      onPointerDown={startDrag}
      onDblClick={() => settle(usualWidth)}
      onKeyDown={onKeyDown}
    />
  );
}
