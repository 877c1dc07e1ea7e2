import * as z from 'zod/mini';

import type { Preferences } from '../../../components/dashboard/model/dashboard-port.ts';

const KEY = 'kb-preferences';

const preferencesSchema = z.object({
  language: z.enum(['auto', 'de', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  shortcuts: z.boolean(),
  starters: z.boolean(),
  team: z.nullable(z.string()),
});

export const defaultPreferences: Preferences = {
  language: 'auto',
  theme: 'auto',
  shortcuts: true,
  starters: true,
  team: null,
};

/** The preferences of this browser; the defaults where there are none or they cannot be read. */
export function loadPreferences(storage: Storage | null): Preferences {
  try {
    const parsed = preferencesSchema.safeParse(JSON.parse(storage?.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : defaultPreferences;
  } catch {
    // Damaged by hand or by another version: the look is not worth an error.
    return defaultPreferences;
  }
}

export function savePreferences(storage: Storage | null, preferences: Preferences): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage is full: the choice holds until the page is closed.
  }
}
