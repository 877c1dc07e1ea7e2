/** Milliseconds between two looks at the address where the browser has no Navigation API. */
const POLL = 200;

/**
 * Calls `moved` after the address may have changed without a new document. Content scripts do not
 * see the page's own `pushState`, but its effect: the Navigation API reports it after `location`
 * has changed (`navigate` itself comes too early), older browsers need polling.
 */
export function listenForNavigation(view: Window, signal: AbortSignal, moved: () => void): void {
  for (const type of ['popstate', 'hashchange', 'pageshow'])
    view.addEventListener(type, moved, { signal });
  if ('navigation' in view && view.navigation instanceof EventTarget) {
    view.navigation.addEventListener('currententrychange', moved, { signal });
    view.navigation.addEventListener('navigatesuccess', moved, { signal });
    return;
  }
  let href = view.location.href;
  const poll = view.setInterval(() => {
    if (href === view.location.href) return;
    href = view.location.href;
    moved();
  }, POLL);
  signal.addEventListener('abort', () => view.clearInterval(poll));
}
