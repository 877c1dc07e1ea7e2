import { MAX_PUSH_MUTATIONS } from '../../../utils/protocol/limits.ts';
import { isContentMutation } from '../../../utils/protocol/mutation.ts';
import type { Queryable } from '../../db/client.ts';
import { weighNotes } from '../../db/queries/note-weight.ts';
import { ServiceError } from '../service-error.ts';
import type { Prepared } from './prepare-mutations.ts';

/**
 * What the notes of one push may weigh on the server, in bytes of JSON. A few words for each of 2,000 large notes
 * are a small push, but every one of them may be answered with the note it conflicts with: 60 MB of notes took the
 * process 350 MB and the answer ten seconds.
 */
export const MOST_TOUCHED_BYTES = 16 * 1024 * 1024;

/** Refuses a push that is about too much at once (PUSH-11). What every server takes is never too much. */
export async function requireLight(db: Queryable, mutations: readonly Prepared[]): Promise<void> {
  if (mutations.length <= MAX_PUSH_MUTATIONS) return;
  const ids = mutations.flatMap(({ mutation }) => {
    if (!('name' in mutation) || isContentMutation(mutation)) return [];
    return mutation.name === 'review.add@1' ? mutation.args.noteId : mutation.args.id;
  });
  if ((await weighNotes(db, ids)) > MOST_TOUCHED_BYTES)
    throw new ServiceError('too_large', { detail: 'it is about too many large notes' });
}
