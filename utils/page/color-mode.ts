export type ColorMode = 'light' | 'dark';

/** What the host page shows: its own `data-color-mode`, else the system's wish. */
export function readColorMode(view: Window): ColorMode {
  // "auto" and absence both leave it to the system.
  const chosen = view.document.documentElement.getAttribute('data-color-mode');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Follows the host's colour mode; calls `onChange` only on a change and returns the mode of now. */
export function observeColorMode(
  view: Window,
  signal: AbortSignal,
  onChange: (mode: ColorMode) => void,
): ColorMode {
  let current = readColorMode(view);
  if (signal.aborted) return current;
  const check = (): void => {
    const next = readColorMode(view);
    if (next === current) return;
    current = next;
    onChange(next);
  };
  const observer = new MutationObserver(check);
  observer.observe(view.document.documentElement, { attributeFilter: ['data-color-mode'] });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return current;
}
