import { randomUUID } from 'node:crypto';

import type { NoteContent } from '../../../utils/domain/note-content.ts';
import { makeContent } from '../../postgres/test-client.ts';
import type { Random } from '../../simulator/random.ts';

/** A note as it must be on the server after everything that was sent. */
export type TrueNote = {
  status: 'shared' | 'recalled' | 'deleted';
  rev: number;
  content: NoteContent;
  /** Texts that were replaced since the note was shared, or shared again. */
  replaced: number;
};
export type Deed = { name: string; args: object; rev: number | null };

/**
 * What one writer's mutations must lead to. Only that writer touches these notes, so each deed has exactly one
 * right answer: a mutation that took effect twice, or not at all, shifts every later revision.
 */
export type NoteBook = {
  notes: ReadonlyMap<string, TrueNote>;
  /** Review events by id, with the note that each is about. */
  reviews: ReadonlyMap<string, string>;
  /** Thinks of the next deed and takes it for done. */
  next: () => Deed;
};

export function createNoteBook(input: {
  name: string;
  teamId: string;
  dice: Random;
  mayReview: boolean;
}): NoteBook {
  const { name, teamId, dice } = input;
  const notes = new Map<string, TrueNote>();
  const reviews = new Map<string, string>();
  let texts = 0;
  const newContent = () => makeContent(`⟦${name}-${(texts += 1)}⟧`);
  const pick = (status: TrueNote['status']): [string, TrueNote] | null => {
    const found = [...notes].filter(([, note]) => note.status === status);
    return found.length === 0 ? null : dice.pick(found);
  };
  const share = (id: string, note: TrueNote): Deed => {
    notes.set(id, note);
    const args = { id, teamId, content: note.content, editedAt: 0 };
    return { name: 'note.share@1', args, rev: note.rev };
  };
  const shareNew = () =>
    share(randomUUID(), { status: 'shared', rev: 1, content: newContent(), replaced: 0 });
  const edit = (id: string, note: TrueNote): Deed => {
    const { rev, replaced } = note;
    const content = newContent();
    notes.set(id, { ...note, content, rev: rev + 1, replaced: replaced + 1 });
    const args = { id, content, editedAt: 0, baseRev: rev };
    return { name: 'note.edit@1', args, rev: rev + 1 };
  };
  const takeBack = (id: string, note: TrueNote, status: 'recalled' | 'deleted'): Deed => {
    const rev = note.rev + 1;
    notes.set(id, { ...note, status, rev, replaced: 0 });
    if (status === 'deleted')
      for (const [review, noteId] of reviews) if (noteId === id) reviews.delete(review);
    return { name: status === 'recalled' ? 'note.recall@1' : 'note.delete@1', args: { id }, rev };
  };
  const review = (noteId: string): Deed => {
    const id = randomUUID();
    reviews.set(id, noteId);
    const action = { kind: 'answered', text: `⟦${name}-answer-${(texts += 1)}⟧` };
    return { name: 'review.add@1', args: { id, noteId, action }, rev: null };
  };
  return {
    notes,
    reviews,
    next() {
      const shared = pick('shared');
      const roll = dice.int(100);
      if (shared === null || roll < 30) return shareNew();
      if (roll < 65) return edit(...shared);
      if (roll < 75) return takeBack(...shared, 'recalled');
      if (roll < 82) return takeBack(...shared, 'deleted');
      if (roll < 90 && input.mayReview) return review(shared[0]);
      const recalled = pick('recalled');
      if (recalled === null) return edit(...shared);
      const [id, note] = recalled;
      return share(id, { status: 'shared', rev: note.rev + 1, content: newContent(), replaced: 0 });
    },
  };
}
