import * as z from 'zod/mini';

import {
  changeLooks,
  defaultSettings,
  fitPanelWidth,
  languages,
  type Settings,
} from '../domain/settings.ts';
import type { Database } from './database.ts';
import { inTransaction } from './in-transaction.ts';

const side = z.enum(['right', 'left']);
const panelWidth = z.pipe(z.number(), z.transform(fitPanelWidth));

/** Field by field, so that one that cannot be used gives way to its default and the others stay. */
const settingsSchema = z.object({
  language: z.enum(['auto', ...languages]),
  theme: z.enum(['auto', 'light', 'dark']),
  side,
  panelWidth,
  defaultAudience: z.enum(['me', 'team']),
  looks: z.record(
    z.string(),
    z.object({ side: z.exactOptional(side), panelWidth: z.exactOptional(panelWidth) }),
  ),
});
const changeSchema = z.partial(settingsSchema);

/** `base` with every field of `change` that can be used. */
export function applySettings(base: Settings, change: object): Settings {
  const usable = Object.entries(change).filter(([key, value]) => {
    return value !== undefined && changeSchema.safeParse({ [key]: value }).success;
  });
  const parsed = settingsSchema.safeParse({ ...base, ...Object.fromEntries(usable) });
  return parsed.success ? parsed.data : base;
}

/** The person's settings, with defaults for whatever was never set. */
export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.settings.get('settings');
  return applySettings(defaultSettings, row?.value ?? {});
}

/** Changes some settings; what cannot be used is left as it was. */
export function changeSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  return inTransaction(db, 'rw', [db.settings], async () => {
    const stored = (await db.settings.get('settings'))?.value ?? {};
    const before = await readSettings(db);
    const looks = changeLooks(before.looks, change);
    const value = applySettings(before, { ...change, looks });
    // Fields of a newer version stay for it.
    await db.settings.put({ key: 'settings', value: { ...stored, ...value } });
    return value;
  });
}
