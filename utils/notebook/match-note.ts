import type { NoteContent } from '../domain/note-content.ts';
import { textsOf } from '../domain/note-content.ts';
import { ownStateOf } from '../domain/note-state.ts';
import type { NoteFilter, OwnNoteView } from '../messages/views.ts';

/** Small letters, accents and line breaks evened out, so that "Kündigung" finds "KÜNDIGUNG". */
function even(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Everything of a note that can be searched. Texts of a content never change, so they are prepared once. */
const prepared = new WeakMap<NoteContent, string>();
function searchText(content: NoteContent): string {
  const known = prepared.get(content);
  if (known !== undefined) return known;
  const { title, key, container } = content.place;
  const text = even([...textsOf(content), title, key ?? '', container ?? ''].join('\n'));
  prepared.set(content, text);
  return text;
}

/** A test for contents: the product fits and every word is found somewhere. */
export function contentMatcher({ text, product }: NoteFilter): (content: NoteContent) => boolean {
  const words = even(text).split(/\s+/u).filter(Boolean);
  return (content) => {
    if (product !== 'all' && content.place.product !== product) return false;
    if (words.length === 0) return true;
    const haystack = searchText(content);
    return words.every((word) => haystack.includes(word));
  };
}

/** Whether a note is in the state that the filter names. */
export function matchesState(view: OwnNoteView, state: NoteFilter['state']): boolean {
  const { note, sync, review, conflict } = view;
  if (state === 'all') return true;
  if (state === 'draft') return false;
  if (state === 'problem') return sync === 'refused' || conflict !== null;
  if (state === 'answered') {
    return review.some(({ action }) => action.kind === 'answered' || action.kind === 'decided');
  }
  const own = ownStateOf(note.audience, sync, review);
  if (state === 'on-device') return own === 'on-device';
  return own !== 'on-device' && own !== 'refused';
}
