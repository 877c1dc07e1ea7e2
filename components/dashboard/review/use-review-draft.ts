import { useState } from 'preact/hooks';

import type { DraftKind, ReviewDraft } from '../model/dashboard-port.ts';
import { useWorkspace } from '../use-workspace.ts';

const blank: ReviewDraft = { text: '', outcome: null, sentAs: null };

/** Begun words about a note, saved in this browser with every key. */
export function useReviewDraft(noteId: string, kind: DraftKind) {
  const { drafts, newId } = useWorkspace().world;
  const [draft, setDraft] = useState(() => drafts.load(noteId, kind) ?? blank);

  function keep(next: ReviewDraft): void {
    drafts.save(noteId, kind, next);
    setDraft(next);
  }
  return {
    draft,
    /** Changed words are another event than the ones that were sent before. */
    change: (change: Pick<Partial<ReviewDraft>, 'text' | 'outcome'>) =>
      keep({ ...draft, ...change, sentAs: null }),
    /** The id to send under: the same for the same words, so a second try is not a second answer. */
    claimId: (): string => {
      const sentAs = draft.sentAs ?? newId();
      keep({ ...draft, sentAs });
      return sentAs;
    },
    clear: (): void => {
      drafts.clear(noteId, kind);
      setDraft(blank);
    },
  };
}
