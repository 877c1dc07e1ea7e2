import { askedNudgesSchema } from '../domain/asked-nudge-schema.ts';
import type { AskedNudge } from '../domain/asked-nudge.ts';
import { nudgeHistorySchema } from '../domain/nudge-history-schema.ts';
import { emptyNudgeHistory, KEPT, type NudgeHistory } from '../domain/nudge-history.ts';
import { nudgeSettingsSchema } from '../domain/nudge-settings-schema.ts';
import { defaultNudgeSettings, type NudgeSettings } from '../domain/nudge-settings.ts';
import { workProfileSchema } from '../domain/work-profile-schema.ts';
import { emptyWorkProfile, type WorkProfile } from '../domain/work-profile.ts';
import type { Database } from './database.ts';
import { mendRecord } from './mend-record.ts';
import type { NudgeRow } from './tables/nudge-row.ts';

async function stored(db: Database, key: NudgeRow['key']): Promise<unknown> {
  return (await db.nudges.get(key))?.value;
}

/**
 * What is remembered of nudges. One that cannot be read at all begins anew: the caps then lack what came before,
 * which can let one nudge come early; silence for ever, and settings that explain nothing, would be worse.
 */
export async function readNudgeHistory(db: Database): Promise<NudgeHistory> {
  return mendRecord(nudgeHistorySchema, emptyNudgeHistory, await stored(db, 'history'));
}

export async function writeNudgeHistory(db: Database, value: NudgeHistory): Promise<void> {
  await db.nudges.put({ key: 'history', v: 1, value });
}

export async function readNudgeSettings(db: Database): Promise<NudgeSettings> {
  return mendRecord(nudgeSettingsSchema, defaultNudgeSettings, await stored(db, 'settings'));
}

/** `base` with every field of `change` that can be used. */
export function applyNudgeSettings(base: NudgeSettings, change: object): NudgeSettings {
  return mendRecord(nudgeSettingsSchema, base, { ...base, ...change });
}

export async function writeNudgeSettings(db: Database, value: NudgeSettings): Promise<void> {
  await db.nudges.put({ key: 'settings', v: 1, value });
}

/** What was asked, oldest first. */
export async function readAsked(db: Database): Promise<AskedNudge[]> {
  const list = await stored(db, 'asked');
  return mendRecord(askedNudgesSchema, { list: [] }, { list }).list;
}

/** Keeps the newest. */
export async function writeAsked(db: Database, list: AskedNudge[]): Promise<void> {
  await db.nudges.put({ key: 'asked', v: 1, value: list.slice(-KEPT.shown) });
}

export async function readWorkProfile(db: Database): Promise<WorkProfile> {
  return mendRecord(workProfileSchema, emptyWorkProfile, await stored(db, 'profile'));
}

/** `base` with every field of `change` that can be used. */
export function applyWorkProfile(base: WorkProfile, change: object): WorkProfile {
  return mendRecord(workProfileSchema, base, { ...base, ...change });
}

export async function writeWorkProfile(db: Database, value: WorkProfile): Promise<void> {
  await db.nudges.put({ key: 'profile', v: 1, value });
}
