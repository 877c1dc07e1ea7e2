import type { NudgeHistory } from '../../domain/nudge-history.ts';
import { placeKeyOf } from '../../domain/place.ts';
import type { Place } from '../../domain/place.ts';
import { fold } from '../fold.ts';

/** Site and project or space: where words mean the same. */
export function projectOf({ site, container }: Pick<Place, 'site' | 'container'>): string {
  return `${site.toLowerCase()}|${container ?? ''}`;
}

/**
 * What a place is recognised by. A ticket that is only being created has no key; its project and title stand for it,
 * and the ticket that comes of it bears the same. Places themselves are not kept: only fingerprints.
 */
export function fingerprintsOf(place: Place): string[] {
  const words = wordsOf(place.title);
  return [
    ...(place.key === null ? [] : [fingerprint(placeKeyOf(place))]),
    ...(words === '' ? [] : [fingerprint(`title|${projectOf(place)}|${words}`)]),
  ];
}

/** The words of a title in one spelling, a space between them. */
function wordsOf(title: string): string {
  return fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/**
 * Whether two titles may be those of one thing that is only being created: its title was typed on, or cut back. Things
 * without a key share one place in each project.
 */
export function isTypedOn(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return shorter !== '' && longer.startsWith(shorter);
}

/** Whether a place has this title in this project, as `projectOf` makes it. */
export function isTitled(place: Place, title: string, project: string): boolean {
  const words = wordsOf(title);
  return words !== '' && words === wordsOf(place.title) && projectOf(place) === project;
}

/** Whether a place had its nudge. */
export function knowsPlace({ places }: Pick<NudgeHistory, 'places'>, place: Place): boolean {
  return fingerprintsOf(place).some((one) => places.includes(one));
}

/**
 * Remembers a place as one that had its nudge. Also for a ticket whose title was typed on after the nudge in its
 * create dialog: once it is known which ticket came of it, it had its nudge, too.
 */
export function rememberPlace(history: NudgeHistory, place: Place): NudgeHistory {
  const unknown = fingerprintsOf(place).filter((one) => !history.places.includes(one));
  return unknown.length === 0 ? history : { ...history, places: [...history.places, ...unknown] };
}

/** 64 bits of FNV-1a over UTF-16 units, from two starts: enough to tell a lifetime's places apart. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1234567;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000193);
  }
  return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
}
