import type { Place } from '../../utils/domain/place.ts';

/** Where a place can be visited, or null. Only http(s): an address from a file may hold anything. */
export function placeLink(place: Place): string | null {
  return place.url !== null && /^https?:\/\//i.test(place.url) ? place.url : null;
}

/** What a place is called in a list: key and title, or what there is of them. */
export function placeName(place: Place): string {
  const isNumber = place.product === 'confluence';
  const key = isNumber && place.title !== '' ? null : place.key;
  const name = [key ?? place.container, place.title].filter((part) => part !== null && part !== '');
  return name.length > 0 ? [...new Set(name)].join(' · ') : place.site;
}
