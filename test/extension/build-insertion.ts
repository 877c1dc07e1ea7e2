import { uuidv7 } from 'uuidv7';

import type { Insertion } from '../../utils/domain/insertion.ts';
import { place } from './build-notes.ts';

/** A comment written a moment ago that can still be deleted. */
export function buildInsertion(noteId: string, over: Partial<Insertion> = {}): Insertion {
  return {
    id: uuidv7(),
    noteId,
    way: 'comment',
    place,
    at: Date.parse('2026-11-21T09:00:00Z'),
    url: `${place.url}?focusedCommentId=10042`,
    undo: { kind: 'delete-comment', commentId: '10042' },
    ...over,
  };
}
