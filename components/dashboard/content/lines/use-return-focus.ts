import { useEffect, useRef } from 'preact/hooks';

/**
 * When a form closes, the focus goes back to the line (`data-line`) from which it was opened. A person who
 * has put the focus elsewhere meanwhile is left alone.
 */
export function useReturnFocus(open: string | null): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    const { activeElement, body } = document;
    if (closed === null || open !== null || (activeElement && activeElement !== body)) return;
    const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
    const line = lines.find(({ dataset }) => dataset['line'] === closed);
    line?.querySelector<HTMLElement>('button')?.focus();
  }, [open]);
}
