import { textsOf, type NoteContent } from '../domain/note-content.ts';

/**
 * Whether every text of the older content is still there in the newer one, field by field. Then the newer
 * one may take its place and nothing that was typed is lost.
 */
export function keepsTexts(newer: NoteContent, older: NoteContent): boolean {
  const now = textsOf(newer);
  return textsOf(older).every((text, i) => (now[i] ?? '').includes(text.trim()));
}
