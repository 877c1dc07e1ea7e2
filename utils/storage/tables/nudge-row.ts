import type { AskedNudge } from '../../domain/asked-nudge.ts';
import type { NudgeHistory } from '../../domain/nudge-history.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import type { WorkProfile } from '../../domain/work-profile.ts';

/**
 * All that this device knows about nudges, a row each: they change together, in one transaction, and are read
 * whole. Nothing of it is ever synced, exported or sent. Read through schemas: an older or newer copy of the
 * extension may have written them.
 */
export type NudgeRow =
  | { key: 'history'; v: 1; value: NudgeHistory }
  | { key: 'settings'; v: 1; value: NudgeSettings }
  /** Oldest first; bounded like the history. */
  | { key: 'asked'; v: 1; value: AskedNudge[] }
  | { key: 'profile'; v: 1; value: WorkProfile };
