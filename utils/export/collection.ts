import * as z from 'zod/mini';

import type { Draft } from '../domain/draft.ts';
import type { Note } from '../domain/note.ts';

/** Version of the file. Raise it when an older reader would misunderstand a file. */
export const EXPORT_VERSION = 1;
export const EXPORT_FORMAT = 'kundenblick-notes';

/** Everything a person wrote. */
export type Collection = {
  /** Milliseconds since 1970. */
  exportedAt: number;
  notes: Note[];
  drafts: Draft[];
};

/** The frame of a file. Its notes are checked one by one, so that a bad one is refused alone. */
export const fileSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.number(),
  exportedAt: z.number(),
  notes: z.array(z.unknown()),
  drafts: z._default(z.array(z.unknown()), []),
});
