import type { Identity, SyncLog } from '../../sync/ports.ts';

/** Right to run the sync loop; a second background (during an update) waits until it is over. */
type Lease = { owner: string; until: number };

/** The few facts of which there is one each. */
export type MetaRow =
  | { key: 'identity'; value: Identity }
  | { key: 'lease'; value: Lease }
  | { key: 'sync-log'; value: SyncLog };
