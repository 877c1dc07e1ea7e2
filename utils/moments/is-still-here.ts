import type { Place } from '../domain/place.ts';
import { isShown } from '../page/is-shown.ts';
import { find } from '../page/selectors.ts';

/**
 * Whether a place that was in view at `address` may still be. A cheap doubt for the time between a navigation and the
 * content script's word that the page shows another place; it need not be right about every page.
 */
export function isStillHere(
  { document, location }: Window,
  place: Place,
  address: string,
): boolean {
  const dialog = find(document.documentElement, 'createDialog')?.element;
  const hasDialog = dialog !== undefined && isShown(dialog);
  if (place.kind === 'new-issue') return hasDialog || location.href === address;
  if (hasDialog) return false;
  const withoutPart = (url: string) => url.replace(/#.*$/, '');
  return (
    withoutPart(location.href) === withoutPart(address) ||
    (place.key !== null && location.href.toUpperCase().includes(place.key.toUpperCase()))
  );
}
