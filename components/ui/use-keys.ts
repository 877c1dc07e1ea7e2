import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Hears the keys pressed anywhere inside an element (or on the whole page with null), after the
 * controls in it had their turn. Shortcuts only: what a key does must also be a visible control.
 */
export function useKeys(
  root: RefObject<HTMLElement | null> | null,
  onKey: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(onKey);
  latest.current = onKey;

  useEffect(() => {
    const target: HTMLElement | Document | null = root ? root.current : document;
    if (!target) return undefined;
    const hear = (event: Event) => {
      if (event instanceof KeyboardEvent) latest.current(event);
    };
    target.addEventListener('keydown', hear);
    return () => target.removeEventListener('keydown', hear);
  }, [root]);
}
