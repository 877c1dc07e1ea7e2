import { ticketPlace } from '../../utils/domain/created-ticket.ts';
import type { Place } from '../../utils/domain/place.ts';

const KEY = /(?:^|\/)([A-Za-z]\w*-\d{1,12})(?:$|[/?#])/;

/** The ticket of this site that a person names by its number or its address; null when it is none. */
export function readTicket(typed: string, site: string): Place | null {
  const text = typed.trim();
  if (/^https?:/i.test(text) && !text.toLowerCase().startsWith(`${site.toLowerCase()}/`))
    return null;
  const key = KEY.exec(text)?.[1]?.toUpperCase();
  return key === undefined ? null : ticketPlace(site, { key, summary: '' });
}
