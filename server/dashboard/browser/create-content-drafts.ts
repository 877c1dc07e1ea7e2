import * as z from 'zod/mini';

import type { ContentDraftStore } from '../../../components/dashboard/model/dashboard-port.ts';
import { createShelf, parseShelved } from './create-shelf.ts';

const draftSchema = z.object({
  id: z.string(),
  baseRev: z.number(),
  words: z.record(z.string(), z.string()),
  sent: z.nullable(z.string()),
});

const nameOf = (key: string): string => `kb-content:${key}`;

/** Unsent content of the team, kept in this browser. */
export function createContentDrafts(storage: Storage | null): ContentDraftStore {
  const shelf = createShelf(storage);
  return {
    load(key) {
      const raw = shelf.read(nameOf(key));
      if (raw === null) return null;
      const parsed = draftSchema.safeParse(parseShelved(raw));
      return parsed.success ? parsed.data : null;
    },
    save: (key, draft) => shelf.write(nameOf(key), JSON.stringify(draft)),
    clear: (key) => shelf.forget(nameOf(key)),
  };
}
