import { lensKeys, type NoteContent } from '../../../utils/domain/note-content.ts';

/**
 * The one text that stands for a note in a list: what changes, else where it may hurt, else the first
 * lens that says something. Null when the note is only a chip.
 */
export function noteGist(content: NoteContent): string | null {
  const { change, friction, lenses, forWhom } = content;
  const texts = [change, friction, ...lensKeys.map((lens) => lenses[lens]), forWhom.detail];
  return texts.find((text) => text.trim() !== '') ?? null;
}

/** What people call a place by: the ticket's key, but the space of a page, whose id says nothing. */
export function placeMark(place: NoteContent['place']): string | null {
  return place.product === 'jira' ? (place.key ?? place.container) : place.container;
}

/** The address of a note's place if it is safe to offer as a link; null otherwise. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : null;
}
