import type { InboxItem } from '../../../utils/protocol/dashboard.ts';
import type { ReadableNote } from '../../db/queries/inbox.ts';
import { toNoteDoc } from '../push/note-work.ts';

/** A note with its state, as the dashboard lists it. */
export function toInboxItem(note: ReadableNote): InboxItem {
  if (note.content === null) throw new Error(`note ${note.id} is readable but has no content`);
  return { note: { ...toNoteDoc(note, note.content), mine: note.mine }, state: note.state };
}
