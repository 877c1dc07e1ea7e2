import * as z from 'zod/mini';

import type { Wish, WishStore } from '../../components/programme/proposal/wish.ts';
import { contentBodySchema } from '../../utils/domain/team-content-schema.ts';

const PREFIX = 'kb-wish:';

const wishSchema = z.object({
  id: z.string(),
  teamId: z.string(),
  body: contentBodySchema,
  replaces: z.nullable(z.string()),
  named: z.boolean(),
});

/** Null for anything that is not a proposal (any more): an older copy of the extension may have written it. */
function readWish(raw: string | null): Wish | null {
  if (raw === null) return null;
  const parsed = wishSchema.safeParse(parseJson(raw));
  if (!parsed.success) return null;
  const { body, ...rest } = parsed.data;
  return body.kind === 'omission' ? null : { ...rest, body };
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/**
 * Begun proposals in this browser's storage for our own pages: each keystroke is kept before the next one, so a
 * closed tab loses nothing. Where there is no room, the words live as long as the page does.
 */
export function createWishStore(storage: Storage): WishStore {
  const unkept = new Map<string, string>();
  const load = (subject: string) =>
    readWish(unkept.get(subject) ?? storage.getItem(PREFIX + subject));
  return {
    load,
    keep(subject, wish) {
      const raw = JSON.stringify(wish);
      try {
        storage.setItem(PREFIX + subject, raw);
        unkept.delete(subject);
      } catch {
        unkept.set(subject, raw);
      }
    },
    forget(subject) {
      unkept.delete(subject);
      storage.removeItem(PREFIX + subject);
    },
    list(teamId) {
      const subjects = new Set(unkept.keys());
      for (const key of Object.keys(storage))
        if (key.startsWith(PREFIX)) subjects.add(key.slice(PREFIX.length));
      return [...subjects].flatMap((subject) => {
        const wish = load(subject);
        return wish?.teamId === teamId ? [{ subject, wish }] : [];
      });
    },
  };
}
