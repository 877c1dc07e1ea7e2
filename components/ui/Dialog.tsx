import './Dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { IconButton } from './IconButton.tsx';
import { iconClose } from './icons.ts';

export type DialogProps = {
  title: ComponentChildren;
  /** Name of the close button. */
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the main one last. */
  actions?: ComponentChildren;
  /** Where the focus goes when what had it before is gone by the time the dialog closes. */
  returnTo?: (() => HTMLElement | null) | undefined;
};

/** A question in front of everything else. Rendered = open; focus goes in and comes back by itself. */
export function Dialog({ title, closeLabel, onClose, children, actions, returnTo }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  const latestClose = useRef(onClose);
  latestClose.current = onClose;
  const latestReturn = useRef(returnTo);
  latestReturn.current = returnTo;

  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    const listeners = new AbortController();
    const { signal } = listeners;
    const close = (event: Event) => {
      event.preventDefault();
      latestClose.current();
    };
    element.addEventListener('cancel', close, { signal });
    // Escape closes the dialog only, not what lies behind it.
    element.addEventListener('keydown', (e) => e.key === 'Escape' && e.stopPropagation(), {
      signal,
    });
    element.addEventListener('click', (e) => e.target === element && close(e), { signal });
    if (!element.open) element.showModal();
    return () => {
      listeners.abort();
      element.close();
      const hadFocus =
        before instanceof HTMLElement && before.isConnected && before !== document.body;
      (hadFocus ? before : latestReturn.current?.())?.focus();
    };
  }, []);

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id}>
      <div class="dialog-body">
        <header class="dialog-top">
          <h2 class="dialog-title" id={id}>
            {title}
          </h2>
          <IconButton label={closeLabel} icon={iconClose} onClick={onClose} size="small" />
        </header>
        <div class="dialog-content">{children}</div>
        {actions && <footer class="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
