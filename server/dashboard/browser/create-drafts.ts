import * as z from 'zod/mini';

import type { DraftKind, DraftStore } from '../../../components/dashboard/model/dashboard-port.ts';
import { decisionOutcomes } from '../../../utils/domain/review.ts';

const draftSchema = z.object({
  text: z.string(),
  outcome: z.nullable(z.enum(decisionOutcomes)),
  sentAs: z.nullable(z.string()),
});

const keyOf = (noteId: string, kind: DraftKind): string => `kb-draft:${kind}:${noteId}`;

/**
 * Unsent answers and decisions in this browser's storage. Where the browser refuses storage (blocked
 * cookies, full disk) the words live as long as the page does.
 */
export function createDrafts(storage: Storage | null): DraftStore {
  const memory = new Map<string, string>();
  return {
    load(noteId, kind) {
      const key = keyOf(noteId, kind);
      const raw = memory.get(key) ?? readItem(storage, key);
      if (raw === null) return null;
      const parsed = draftSchema.safeParse(parseJson(raw));
      return parsed.success ? parsed.data : null;
    },
    save(noteId, kind, draft) {
      const key = keyOf(noteId, kind);
      const isBlank = draft.text === '' && draft.outcome === null;
      if (isBlank) return forget(storage, memory, key);
      const raw = JSON.stringify(draft);
      memory.set(key, raw);
      writeItem(storage, key, raw);
    },
    clear: (noteId, kind) => forget(storage, memory, keyOf(noteId, kind)),
  };
}

function forget(storage: Storage | null, memory: Map<string, string>, key: string): void {
  memory.delete(key);
  storage?.removeItem(key);
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function readItem(storage: Storage | null, key: string): string | null {
  return storage?.getItem(key) ?? null;
}

function writeItem(storage: Storage | null, key: string, raw: string): void {
  try {
    storage?.setItem(key, raw);
  } catch {
    // Storage is full: `memory` still holds the words, and sending them needs no storage.
  }
}
