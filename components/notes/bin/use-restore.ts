import { useState } from 'preact/hooks';

import type { CallError } from '../../../utils/messages/contract.ts';
import type { BinnedNote } from '../../../utils/messages/sync-views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';

/** So many notes are brought back by one question; each question is one transaction. */
const AT_ONCE = 500;

export type Restored =
  | { kind: 'one'; shared: boolean }
  | { kind: 'several'; count: number }
  | { kind: 'failed'; error: CallError };

async function restoreOne(client: Pick<ScreenClient, 'ask'>, noteId: string): Promise<Restored> {
  const answer = await client.ask('undoDelete', { noteId });
  if (!answer.ok) return { kind: 'failed', error: answer.error };
  return { kind: 'one', shared: answer.value.note.audience.kind === 'team' };
}

async function restoreAll(client: Pick<ScreenClient, 'ask'>, ids: string[]): Promise<Restored> {
  let count = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const noteIds = ids.slice(start, start + AT_ONCE);
    const answer = await client.ask('bringBack', { noteIds });
    if (!answer.ok) return { kind: 'failed', error: answer.error };
    count += answer.value.back;
  }
  return { kind: 'several', count };
}

/**
 * Brings notes back from the bin, one deed at a time.
 * @param onDone hears what became of it, before anything else can be brought back
 */
export function useRestore(
  client: Pick<ScreenClient, 'ask'>,
  onDone: (outcome: Restored) => Promise<void>,
) {
  /** Id of the first note of what is on its way. */
  const [busy, setBusy] = useState<string | null>(null);

  async function restore(notes: readonly BinnedNote[]) {
    const [first] = notes;
    if (!first || busy !== null) return;
    setBusy(first.id);
    const ids = notes.map(({ id }) => id);
    const outcome =
      ids.length > 1 ? await restoreAll(client, ids) : await restoreOne(client, first.id);
    await onDone(outcome);
    setBusy(null);
  }

  return { busy, restore: (notes: readonly BinnedNote[]) => void restore(notes) };
}
