import { placeSchema } from '../../utils/domain/place-schema.ts';
import { fitTitle, type Place } from '../../utils/domain/place.ts';
import type { Sender } from '../../utils/messages/create-receiver.ts';

/**
 * The place a page says it is, if it can be: one of its own site. Who broke into a page shall not learn
 * from the answer where else there are notes.
 */
export function placeOnPage(place: unknown, { url }: Sender): Place | null {
  const read = placeSchema.safeParse(place);
  if (!read.success || url === undefined || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  const isOwn = URL.canParse(read.data.site) && new URL(read.data.site).origin === origin;
  return isOwn ? read.data : null;
}

/** Long titles and addresses are no reason not to know a place: only its key counts here. */
export function fittedPlace(place: Place | null): Place | null {
  return place && { ...place, title: fitTitle(place.title), url: null };
}
