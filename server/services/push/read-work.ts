import type { Mutation } from '../../../utils/protocol/mutation.ts';
import type { Queryable } from '../../db/client.ts';
import { listMemberships } from '../../db/queries/membership.ts';
import { lockNotes } from '../../db/queries/note.ts';
import { listEvents } from '../../db/queries/review-event.ts';
import type { Work } from './note-work.ts';

/** Reads and locks everything that a batch of mutations works on. */
export async function readWork(
  db: Queryable,
  input: { personId: string; mutations: readonly Mutation[]; now: number },
): Promise<Work> {
  const noteIds = input.mutations.map((m) =>
    m.name === 'review.add@1' ? m.args.noteId : m.args.id,
  );
  const eventIds = input.mutations.flatMap((m) => (m.name === 'review.add@1' ? [m.args.id] : []));
  const locked = await lockNotes(db, [...new Set(noteIds)]);
  const memberships = await listMemberships(db, input.personId);
  const mayHaveEvents = locked.length > 0 || eventIds.length > 0;
  const events = mayHaveEvents
    ? await listEvents(db, { noteIds: locked.map((note) => note.id), ids: eventIds })
    : [];
  const before = new Map(locked.map((note) => [note.id, note]));
  return {
    personId: input.personId,
    now: input.now,
    memberships: new Map(memberships.map((m) => [m.teamId, m])),
    notes: new Map(before),
    events: new Map(events.map((event) => [event.id, event])),
    before,
    newEvents: [],
    revisions: [],
  };
}
