import { corner, movableParts } from '../page/movable-parts.ts';

/** From this window width on the page moves aside for the panel; below, the panel lies over it. CSS pixels. */
export const PUSH_FROM_WIDTH = 1280;

/** Moves the page's parts aside for the panel, and gives them back what they had. */
export function createPusher(window: Window) {
  let undo: (() => void)[] = [];

  function release() {
    for (const giveBack of undo) giveBack();
    undo = [];
  }

  return {
    release,
    /** Whether the page had room and could be moved. */
    push(side: 'left' | 'right', width: number): boolean {
      const isRoomy = window.innerWidth >= PUSH_FROM_WIDTH;
      for (const [css, kind, share] of isRoomy ? movableParts : [corner])
        for (const { style } of window.document.querySelectorAll<HTMLElement>(css)) {
          const name = kind === 'margin' ? `margin-${side}` : kind;
          const distance = width * share * (name === 'translate' && side === 'right' ? -1 : 1);
          const before = style.getPropertyValue(name);
          undo.push(() => style.setProperty(name, before));
          style.setProperty(name, `${distance}px`);
        }
      return isRoomy && undo.length > 0;
    },
  };
}
