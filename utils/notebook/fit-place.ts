import type { NoteContent } from '../domain/note-content.ts';
import { fitTitle } from '../domain/place.ts';

/** Longest address kept with a place, in characters. */
const MAX_URL = 2_000;

/**
 * A content whose place fits its limits. A page may have a title or an address of any length; that must
 * never be a reason to refuse what a person typed there.
 */
export function fitPlace(content: NoteContent): NoteContent {
  const { title, url } = content.place;
  const usable = url !== null && url.length <= MAX_URL && /^https?:\/\//i.test(url);
  return {
    ...content,
    place: { ...content.place, title: fitTitle(title), url: usable ? url : null },
  };
}
