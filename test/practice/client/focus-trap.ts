const FOCUSABLE =
  'a[href], button:not([disabled]), input, select, textarea, summary, iframe, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

function visibleFocusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) =>
    element.checkVisibility(),
  );
}

/** Leads Tab from one end of a dialog to the other, without the way over the browser's own controls. */
export function wrapTab(dialog: HTMLElement, signal?: AbortSignal): void {
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const all = visibleFocusable(dialog);
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (document.activeElement !== edge) return;
      event.preventDefault();
      (event.shiftKey ? all.at(-1) : all[0])?.focus();
    },
    { capture: true, ...(signal && { signal }) },
  );
}

/** Open traps, innermost last: only that one acts, as a dialog over a dialog demands. */
const traps: HTMLElement[] = [];

/**
 * Holds the focus inside an open dialog, as the focus lock of such products does: whatever takes it
 * outside – another element, or a frame (then only the window's blur tells) – loses it again in
 * the next turn to the element that had it last. Tab wraps around. Returns the way to let go.
 */
export function trapFocus(dialog: HTMLElement): () => void {
  const before = document.activeElement;
  let last: HTMLElement | null = null;
  const release = new AbortController();
  const { signal } = release;
  traps.push(dialog);

  const pullBack = (): void => {
    setTimeout(() => {
      const active = document.activeElement;
      if (signal.aborted || traps.at(-1) !== dialog || !active || dialog.contains(active)) return;
      // The locks of such products leave alone what carries this mark.
      if (active.closest('[data-no-focus-lock]')) return;
      (last?.isConnected === true ? last : (visibleFocusable(dialog)[0] ?? dialog)).focus();
    }, 0);
  };
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.target instanceof HTMLElement && dialog.contains(event.target)) last = event.target;
      else pullBack();
    },
    { signal },
  );
  document.addEventListener('focusout', pullBack, { signal });
  window.addEventListener('blur', pullBack, { signal });
  wrapTab(dialog, signal);
  return () => {
    release.abort();
    traps.splice(traps.indexOf(dialog), 1);
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
