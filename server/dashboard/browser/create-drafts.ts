import * as z from 'zod/mini';

import type { DraftKind, DraftStore } from '../../../components/dashboard/model/dashboard-port.ts';
import { decisionOutcomes } from '../../../utils/domain/review.ts';
import { createShelf, parseShelved } from './create-shelf.ts';

const draftSchema = z.object({
  text: z.string(),
  outcome: z.nullable(z.enum(decisionOutcomes)),
  sentAs: z.nullable(z.string()),
});

const keyOf = (noteId: string, kind: DraftKind): string => `kb-draft:${kind}:${noteId}`;

/** Unsent answers and decisions, kept in this browser. */
export function createDrafts(storage: Storage | null): DraftStore {
  const shelf = createShelf(storage);
  return {
    load(noteId, kind) {
      const raw = shelf.read(keyOf(noteId, kind));
      if (raw === null) return null;
      const parsed = draftSchema.safeParse(parseShelved(raw));
      return parsed.success ? parsed.data : null;
    },
    save(noteId, kind, draft) {
      const key = keyOf(noteId, kind);
      const isBlank = draft.text === '' && draft.outcome === null;
      if (isBlank) shelf.forget(key);
      else shelf.write(key, JSON.stringify(draft));
    },
    clear: (noteId, kind) => shelf.forget(keyOf(noteId, kind)),
  };
}
