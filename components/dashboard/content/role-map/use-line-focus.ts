import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Walks with the keys from line to line, and gives the focus back to a line whose form was closed. */
export function useLineFocus(pane: RefObject<HTMLElement | null>) {
  const [wanted, setWanted] = useState<{ key: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const rows = [...(pane.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const row = rows.find((one) => one.dataset['line'] === wanted.key);
    (row ?? pane.current)?.querySelector<HTMLElement>('button')?.focus();
  }, [wanted, pane]);

  const move = useCallback(
    (step: 1 | -1) => {
      const rows = [...(pane.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step];
      next?.querySelector<HTMLElement>('button')?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    },
    [pane],
  );
  return { move, returnTo: useCallback((key: string) => setWanted({ key }), []) };
}
