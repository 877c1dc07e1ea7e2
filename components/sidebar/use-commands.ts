import { useEffect, useRef } from 'preact/hooks';

import type { PanelClient } from './panel-client.ts';

/** The form somebody works in, else the one for a new note. */
const formInUse = () =>
  document.activeElement?.closest('.note-form') ?? document.querySelector('.note-form');

/** The stops of a form: its questions, then the button that saves. */
const stopsOf = (form: Element) => [
  ...form.querySelectorAll<HTMLElement>('.note-questions textarea'),
  ...form.querySelectorAll<HTMLElement>('.save-row .button-primary'),
];

function goOn(form: Element) {
  const stops = stopsOf(form);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[(at + 1) % stops.length]?.focus();
}

/**
 * Does what the browser's keyboard commands ask for, while the panel stands open and no dialog lies in
 * front: the same as a press on what is seen.
 */
export function useCommands(listen: PanelClient['listenToCommands'], isOpen: boolean): void {
  const open = useRef(isOpen);
  open.current = isOpen;

  useEffect(
    () =>
      listen((command) => {
        const form = formInUse();
        if (!open.current || !form || document.querySelector('dialog[open]')) return;
        if (command === 'next-question') goOn(form);
        else stopsOf(form).at(-1)?.click();
      }),
    [listen],
  );
}
