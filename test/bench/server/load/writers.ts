import { randomUUID } from 'node:crypto';

import type { Target } from './job.ts';
import { noteAt } from './note-pool.ts';
import { personAt, type Person } from './people.ts';

/** One browser that shares notes; it has one push under way at a time, as the extension has. */
export type Writer = { person: Person; clientId: string; seq: number };

/**
 * Writers of these people, `atLeast` so many. `take` gives the one that rested longest, and makes another
 * browser where none is free.
 */
export function createWriters(atLeast: number, personIndex: (count: number) => number) {
  const make = (count: number): Writer => ({
    person: personAt(personIndex(count)),
    clientId: randomUUID(),
    seq: 0,
  });
  const free = Array.from({ length: atLeast }, (_, count) => make(count));
  let made = atLeast;
  return {
    take(): Writer {
      const rested = free.shift();
      if (rested) return rested;
      made += 1;
      return make(made - 1);
    },
    giveBack: (writer: Writer) => free.push(writer),
  };
}

export type OneNote = { noteId: string; body: object };

/** The push that shares one new note as this writer's next mutation. */
export function nextPush({ instanceId }: Target, writer: Writer, index: number): OneNote {
  const noteId = randomUUID();
  const { teamId } = writer.person;
  writer.seq += 1;
  const args = { id: noteId, teamId, content: noteAt(index), editedAt: 0 };
  const mutations = [{ seq: writer.seq, name: 'note.share@1', args }];
  return { noteId, body: { protocol: 1, instanceId, clientId: writer.clientId, mutations } };
}
