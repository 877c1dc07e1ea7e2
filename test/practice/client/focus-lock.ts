import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import FocusLock from 'react-focus-lock';

/** Atlaskit lets the focus go wherever it wants while one of AUI's dialogs lies over the modal. */
const isHeld = (): boolean => document.querySelector('.aui-blanket:not([hidden])') === null;

/**
 * Holds the focus in `content` with the very lock of Jira's dialogs: react-focus-lock, set up as
 * `ModalDialog` of Atlaskit does (autoFocus, returnFocus and an allow list; guards, whole window). The
 * nodes move into the lock's element, which takes their place in `portal`. Returns the way to let go:
 * the content stays where it is, and the focus returns to where it came from.
 */
export function lockFocus(portal: HTMLElement, content: readonly Node[]): () => void {
  const place = document.createElement('div');
  portal.append(place);
  const root = createRoot(place);
  const render = (disabled: boolean) =>
    flushSync(() =>
      root.render(
        createElement(
          FocusLock,
          { autoFocus: true, returnFocus: true, whiteList: isHeld, disabled },
          createElement('div', { ref: adopt }),
        ),
      ),
    );
  const adopt = (inner: HTMLElement | null): void => inner?.append(...content);
  render(false);
  return () => render(true);
}
