import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import { covers } from '../../utils/sites/site-pattern.ts';

const KEY = 'wished-site';
/** How long a question of the browser may stand open before it is forgotten what it was for; milliseconds. */
const LASTING_MS = 5 * 60_000;

const wishSchema = z.object({ origin: z.string(), at: z.number() });

/**
 * Remembers for which site the browser is about to be asked. Firefox closes the popup over its question, and
 * a permission alone does not say what it is for: it may be the team server's.
 */
export async function rememberWish(origin: string | null, now: number): Promise<void> {
  if (origin === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: { origin, at: now } });
}

/** The site that was wished for, if these permissions fulfil it; it is wished for once. */
export async function takeWish(origins: readonly string[], now: number): Promise<string | null> {
  const stored = await browser.storage.session.get(KEY);
  const wish = wishSchema.safeParse(stored[KEY]);
  if (!wish.success || now - wish.data.at > LASTING_MS) return null;
  const { origin } = wish.data;
  if (!origins.some((pattern) => covers(pattern, origin))) return null;
  await browser.storage.session.remove(KEY);
  return origin;
}
