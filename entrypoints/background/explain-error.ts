import type { CallError } from '../../utils/messages/contract.ts';
import { failed } from '../../utils/messages/result.ts';
import type { Database } from '../../utils/storage/database.ts';
import { reopenIfClosed } from '../../utils/storage/reopen-if-closed.ts';
import { storageFailureOf } from '../../utils/storage/storage-failure.ts';

/**
 * What a handler threw, as an answer. Only names and our own places go into the detail: an error's
 * message may quote what somebody typed.
 */
export function createExplain(db: Database) {
  return (error: unknown, call: string): { ok: false; error: CallError } => {
    const kind = storageFailureOf(error);
    if (kind === 'storage-refused') void reopenIfClosed(db);
    if (kind) return failed({ kind });
    const name = error instanceof Error ? error.name : typeof error;
    return failed({ kind: 'unexpected', detail: `${call}: ${name}` });
  };
}
