import { placeKeyOf, type Place } from '../domain/place.ts';
import { detectPage } from '../page/detect.ts';
import { placeOf } from '../page/place-of.ts';
import { readPlaceText, type WorkText } from './read-place-text.ts';

/**
 * Reads title and text of a place as the page shows them at this moment, also in open editors. Null: the page shows
 * another place. Never throws, whatever the page holds.
 */
export function readWorkText(window: Window, place: Place): WorkText | null {
  const { document, location } = window;
  try {
    const shown = placeOf(detectPage(location.href, document), location.href);
    if (!shown || placeKeyOf(shown) !== placeKeyOf(place)) return null;
    return readPlaceText(document, shown);
  } catch {
    // A page may hide the DOM's own methods behind names of its elements: then nothing is known of it.
    return null;
  }
}
