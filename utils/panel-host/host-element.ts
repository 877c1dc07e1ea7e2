import hostStyles from './host.css?inline';

/** Tag of the one element we add to a page. A custom name, so that no page style or script means it. */
export const HOST_TAG = 'kundenblick-leiste';

export type Host = {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** An older copy's panel stood open and was replaced; with the focus in it, or beside it. */
  renewed: 'focused' | 'open' | null;
};

/**
 * Puts our element into the page. An older one, left by a version that was updated while the page
 * stood open, goes first: there is exactly one panel. Only a practice build, which tests
 * drive, can be looked into.
 */
export function mountHost(document: Document): Host {
  let renewed: Host['renewed'] = null;
  for (const old of document.querySelectorAll(HOST_TAG)) {
    if (old.hasAttribute('data-open'))
      renewed = old === document.activeElement ? 'focused' : 'open';
    old.remove();
  }
  const element = document.createElement(HOST_TAG);
  // Focus traps of modal dialogs (react-focus-lock, as used by Atlaskit) leave elements with this attribute alone.
  element.dataset['noFocusLock'] = '';
  const shadow = element.attachShadow({
    mode: import.meta.env.MODE === 'practice' ? 'open' : 'closed',
  });
  const style = document.createElement('style');
  style.textContent = hostStyles;
  shadow.append(style);
  // On body, never inside the app's root: a foreign node there would make React rebuild the page.
  document.body.append(element);
  return { element, shadow, renewed };
}
