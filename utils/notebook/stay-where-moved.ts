import type { Draft } from '../domain/draft.ts';
import type { DraftRow } from '../storage/tables/draft-row.ts';

/**
 * A draft as a window wrote it, at the place where it stands by now. A draft moves to its ticket while a
 * window may still have it open in the form for that ticket; what is typed there follows it.
 */
export function stayWhereMoved(stored: DraftRow | undefined, draft: Draft): Draft {
  if (!stored || stored.leftPlace !== draft.placeKey) return draft;
  const { place } = stored.draft.content;
  return { ...draft, placeKey: stored.placeKey, content: { ...draft.content, place } };
}
