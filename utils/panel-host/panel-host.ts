import type { LauncherTexts } from '../i18n/launcher/de.ts';
import { dockedWidth } from './docked-width.ts';
import { mountHost } from './host-element.ts';
import { createLauncher } from './launcher.ts';
import { createPusher } from './push-aside.ts';

export type PanelLook = {
  side: 'left' | 'right';
  /** Width of the open panel in CSS pixels. */
  width: number;
  theme: 'light' | 'dark';
  texts: LauncherTexts;
  /** Whether this page is one where the launcher makes sense. */
  launcher: boolean;
  /** Notes exist for this place: a dot on the launcher says so. */
  notesHere: boolean;
};

/** Highest first: AUI has its dialogs at 3000 and flags at 4000, Atlaskit at 510 and 600. */
function layerIn(document: Document): string {
  if (document.querySelector('.aui-blanket')) return '3100';
  return document.querySelector('[role="dialog"]') ? '550' : '290';
}

/** Launcher and panel frame in one page: what is visible where, and who has the focus. */
export function createPanelHost(options: {
  window: Window;
  signal: AbortSignal;
  frameUrl: string;
  look: PanelLook;
  onOpened: () => void;
  onClosed: () => void;
}) {
  const { window, signal } = options;
  const { document } = window;
  const { element, shadow, renewed } = mountHost(document);
  const pusher = createPusher(window);
  let { look } = options;
  let open = false;
  let frame: HTMLIFrameElement | null = null;
  let focusBefore: Element | null = null;

  const launcher = createLauncher(document, { onClick: () => show(), onNear: prepare });
  shadow.append(launcher);

  /** Makes the frame ahead of time: a click then shows it at once instead of after a new process. */
  function prepare(): HTMLIFrameElement {
    if (frame) return frame;
    frame = document.createElement('iframe');
    frame.className = 'frame';
    frame.title = 'Kundenblick';
    frame.hidden = true;
    frame.src = options.frameUrl;
    shadow.append(frame);
    return frame;
  }

  function dock() {
    if (!launcher.hidden)
      element.style.setProperty('--docked', `${dockedWidth(window, look.side)}px`);
  }

  function draw() {
    element.dataset['theme'] = look.theme;
    element.dataset['side'] = look.side;
    element.style.setProperty('--panel-width', `${look.width}px`);
    launcher.hidden = open || !look.launcher;
    // A title names the button for screen readers, too: it has no other text.
    launcher.title = look.notesHere ? look.texts.openNotes : look.texts.open;
    launcher.toggleAttribute('data-notes', look.notesHere);
    element.toggleAttribute('data-open', open);
    if (frame) frame.hidden = !open;
    pusher.release();
    element.toggleAttribute('data-pushed', open && pusher.push(look.side, look.width));
    // With the next frame, which lays the page out anyway, and again for what the page draws late.
    window.requestAnimationFrame(dock);
    window.setTimeout(dock, 1000);
  }

  function show(withFocus = true) {
    const made = prepare();
    if (!open) focusBefore = document.activeElement;
    open = true;
    draw();
    if (!withFocus) return;
    made.focus();
    options.onOpened();
  }

  function close() {
    if (!open) return;
    open = false;
    draw();
    // Whoever came by the launcher goes back to it; from outside our element looks like the focused one.
    const from = focusBefore === element ? null : focusBefore;
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    else if (!launcher.hidden) launcher.focus();
    options.onClosed();
  }

  window.addEventListener('resize', draw, { signal, passive: true });
  signal.addEventListener('abort', pusher.release, { once: true });
  draw();

  return {
    show,
    close,
    toggle: () => (open ? close() : show()),
    isOpen: () => open,
    /** Whether there is a panel to talk to, open or made ahead. */
    isMade: () => frame !== null,
    /** It took the place of a panel that stood open (and had the focus): then it is open itself (and takes it). */
    renewed,
    /**
     * Takes over how things should be. While a dialog is open (the form of a new issue, an issue over its
     * board) we stand above its blanket, or a click on us would close it. A native modal makes
     * everything outside it inert, so there our element moves into the dialog; `moveBefore` keeps the
     * frame alive on the way where it exists.
     */
    arrange(next: PanelLook, dialog: { native: boolean } | null) {
      // An answer that comes late must not put us back beside the copy that took our place.
      if (signal.aborted) return;
      look = next;
      draw();
      element.style.setProperty('--layer', layerIn(document));
      const modal = dialog?.native ? document.querySelector('dialog:modal') : null;
      const home: ParentNode & Node = modal ?? document.body;
      if (element.parentElement === home) return;
      // Only what stands in the page can be moved; a page that replaced its body took us out.
      if (element.isConnected && 'moveBefore' in home && typeof home.moveBefore === 'function')
        home.moveBefore(element, null);
      else home.append(element);
    },
  };
}
