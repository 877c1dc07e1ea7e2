import { teamSpace } from '../../protocol/pull.ts';
import type { MutationResult, PushResponse } from '../../protocol/push.ts';
import type { Database } from '../database.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { cursorOf } from '../tables/space-row.ts';
import type { AnsweredRow } from './answered-notes.ts';

/**
 * Whether an answer left nothing that the log could still tell of its note: the server's revision is noted, and no
 * second version waits for the person. Laid under such a row, what the log says of this revision changes nothing.
 */
export function isToldInFull(
  { mutation: { name } }: AnsweredRow,
  result: MutationResult,
  after: OwnNoteRow | null,
): boolean {
  // What was refused made no version; what takes a note back makes one that is never told so.
  if (result.kind !== 'ok' || (name !== 'note.share@1' && name !== 'note.edit@1')) return true;
  if (after === null || after.remote === null || after.conflict !== null) return false;
  return result.rev !== null && after.remote.rev >= result.rev;
}

/**
 * Goes on behind the versions that this device's own push made (PUSH-10), in the transaction that took its answers
 * and after all of them: one of them may have had the space read again. A cursor that does not stand exactly before
 * these versions has something of others to hear first.
 */
export async function skipOwnEcho(db: Database, { made = {} }: PushResponse): Promise<void> {
  for (const [id, { after, version, epoch }] of Object.entries(made)) {
    const row = id.startsWith(teamSpace('')) ? await db.spaces.get(id) : undefined;
    if (!row || row.isAnew || row.isAgain || row.epoch !== epoch) continue;
    // One that was read without the things known today is asked for from its first version (PULL-11).
    const isHere = row.version === after && cursorOf(row).version === after;
    if (isHere && version > after) await db.spaces.put({ ...row, version });
  }
}
