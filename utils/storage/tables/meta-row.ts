import type { ClockMemory } from '../../domain/nudge-history.ts';
import type { Identity, SyncLog } from '../../sync/ports.ts';

/** Right to run the sync loop; a second background (during an update) waits until it is over. */
type Lease = { owner: string; until: number };

/**
 * More would go from here than goes without a person's word. It names what would go, each thing: an answer is good
 * for that and for nothing that comes later.
 */
export type RemovalQuestion = {
  /** What all of it will bear in the bin. */
  batch: string;
  /** Notes that would go, by the space that says so and the epoch in which it does. */
  spaces: Record<string, { epoch: number; noteIds: string[] }>;
  /** What has gone to the bin just before, in numbers too small to ask, and belongs to it. */
  binned: string[];
  /** The person's word; null until it comes. */
  allow: boolean | null;
};

/** The few facts of which there is one each. */
export type MetaRow =
  | { key: 'identity'; value: Identity }
  | { key: 'lease'; value: Lease }
  | { key: 'sync-log'; value: SyncLog }
  /** What the bin remembers of the device's clock. */
  | { key: 'clock'; value: ClockMemory }
  | { key: 'mass-removal'; value: RemovalQuestion };
