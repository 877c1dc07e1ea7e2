import { useEffect, useRef } from 'preact/hooks';

import { focusPlaceOf, shortcutOf, type Shortcut } from '../model/shortcut-of.ts';

export type ShortcutActions = Partial<Record<Shortcut, () => void>>;

/**
 * Listens for shortcuts as long as the view stands. `singleKeys` off leaves only Escape. A dialog in
 * front has the keyboard for itself.
 */
export function useShortcuts(actions: ShortcutActions, singleKeys: boolean): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const shortcut = shortcutOf(event, focusPlaceOf(document.activeElement));
      if (shortcut === null || (!singleKeys && shortcut !== 'back')) return;
      const action = latest.current[shortcut];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
