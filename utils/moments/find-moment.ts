import type { Moment, NudgeType } from '../domain/nudge.ts';
import { fitTitle, type Place } from '../domain/place.ts';
import { announcedIn } from './announced-in.ts';
import { findWorkPart } from './find-work-part.ts';
import { isMeetingPage } from './is-meeting-page.ts';
import { isProcessPage } from './is-process-page.ts';
import { readIssueOrigin } from './read-issue-origin.ts';
import { readPageShape } from './read-page-shape.ts';
import type { WorkText } from './read-place-text.ts';

const HOUR_MS = 3_600_000;

/** As long an issue is new to its author. */
const NEW = 24 * HOUR_MS;

/** What an older issue or post announced has come long ago, whatever its text says. */
const STALE = 180 * 24 * HOUR_MS;

/** What is watched, as the background said. `ownTicket`: this issue came of a form in this browser. */
export type Watch = { place: Place; types: readonly NudgeType[]; ownTicket: boolean };

export type FoundMoment = Pick<Moment, 'type' | 'place' | 'announces' | 'isAuthor'>;

/** Milliseconds since a blog post was written, from its address (…/2026/11/17/…); null where it says no day. */
function ageOfPost(path: string, now: number): number | null {
  const [, year, month, day] = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(path) ?? [];
  return day === undefined ? null : now - Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** Every occasion there is at this place, most telling first. */
function occasions(
  { document, location }: Window,
  { place, ownTicket }: Watch,
  text: WorkText,
  now: number,
): Omit<FoundMoment, 'place'>[] {
  const only = (type: NudgeType) => [{ type, announces: null, isAuthor: null }];
  const announcement = (isAuthor: boolean | null) => {
    const announces = announcedIn(text, now);
    return announces ? [{ type: 'announcement' as const, announces, isAuthor }] : [];
  };
  if (place.kind === 'new-issue') return [...announcement(true), ...only('create-dialog')];
  if (place.kind === 'issue') {
    const origin = readIssueOrigin(document, now);
    const isAuthor = ownTicket || origin.isAuthor;
    const isNew = ownTicket || (origin.age !== null && origin.age <= NEW);
    return [
      ...((origin.age ?? 0) <= STALE ? announcement(isAuthor) : []),
      ...(isNew && isAuthor !== false
        ? [{ type: 'new-issue' as const, announces: null, isAuthor }]
        : []),
    ];
  }
  const part = findWorkPart(document, place);
  if (!part) return [];
  const shape = readPageShape(part);
  // What is to go live is talked about in many meetings; the page is their notes all the same.
  if (isMeetingPage(text.title, shape)) return only('meeting-page');
  return [
    ...((ageOfPost(location.pathname, now) ?? 0) <= STALE ? announcement(null) : []),
    ...(isProcessPage(text, shape) ? only('process-page') : []),
  ];
}

/**
 * The moment that has come at a place, one at most: the most telling one of those that are wanted.
 * @param text what stands there, as `readWorkText` read it
 * @param now milliseconds since 1970
 */
export function findMoment(
  window: Window,
  watch: Watch,
  text: WorkText,
  now: number,
): FoundMoment | null {
  const { place, types } = watch;
  const title = fitTitle(text.title === '' ? place.title : text.title);
  if (!/\p{L}{3}/u.test(title)) return null;
  const found = occasions(window, watch, text, now).find(({ type }) => types.includes(type));
  return found ? { ...found, place: { ...place, title } } : null;
}
