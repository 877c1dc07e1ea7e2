import type { NoteDetail } from '../../../utils/protocol/dashboard.ts';
import type { Queryable } from '../../db/client.ts';
import { findReadableNote } from '../../db/queries/inbox.ts';
import { listEvents } from '../../db/queries/review-event.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { toReviewEvent } from '../push/note-work.ts';
import { ServiceError } from '../service-error.ts';
import { toInboxItem } from './to-inbox-item.ts';

type Input = { teamId: string; noteId: string };

/** One shared note with everything a CX-Pate has done with it. */
export function showNote({
  ctx,
  input,
}: {
  ctx: PersonContext;
  input: Input;
}): Promise<NoteDetail> {
  return inTransaction(ctx.pool, 'snapshot', (db) => readDetail(db, ctx.personId, input));
}

async function readDetail(db: Queryable, readerId: string, input: Input): Promise<NoteDetail> {
  const note = await findReadableNote(db, { readerId, ...input });
  if (note === null) throw new ServiceError('not_found');
  const events = await listEvents(db, { noteIds: [note.id] });
  const visible = events.filter((event) => event.teamId === note.teamId);
  return { ...toInboxItem(note), events: visible.map(toReviewEvent) };
}
