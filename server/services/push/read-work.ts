import type { ContentMutation } from '../../../utils/protocol/content-mutation.ts';
import {
  isContentMutation,
  type Mutation,
  type NoteMutation,
} from '../../../utils/protocol/mutation.ts';
import { allAnswers } from '../../db/all-answers.ts';
import type { Queryable } from '../../db/client.ts';
import { lockVotingTeams } from '../../db/queries/level-vote.ts';
import { listMemberships } from '../../db/queries/membership.ts';
import { lockNotes } from '../../db/queries/note.ts';
import { listEvents } from '../../db/queries/review-event.ts';
import { lockContent } from '../../db/queries/team-content.ts';
import type { ContentWork } from './content-work.ts';
import type { Work } from './note-work.ts';

/** Reads and locks everything that a batch of mutations works on. What can be asked is asked at once. */
export async function readWork(
  db: Queryable,
  input: { personId: string; mutations: readonly Mutation[]; now: number },
): Promise<Work> {
  const aboutContent = input.mutations.filter(isContentMutation);
  const aboutNotes = input.mutations.filter((m): m is NoteMutation => !isContentMutation(m));
  const noteIds = aboutNotes.map((m) => (m.name === 'review.add@1' ? m.args.noteId : m.args.id));
  const eventIds = aboutNotes.flatMap((m) => (m.name === 'review.add@1' ? [m.args.id] : []));
  const [locked, memberships, team] = await allAnswers([
    lockNotes(db, [...new Set(noteIds)]),
    listMemberships(db, input.personId),
    readContentWork(db, input.personId, aboutContent),
  ]);
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
    withdrawn: new Map(),
    team,
  };
}

/** Notes are locked before content and memberships, by everybody: nobody waits in a ring. */
async function readContentWork(
  db: Queryable,
  personId: string,
  mutations: readonly ContentMutation[],
): Promise<ContentWork> {
  const ids = new Set<string>();
  const teamIds = new Set<string>();
  for (const { name, args } of mutations) {
    if (name === 'level.vote@1') teamIds.add(args.teamId);
    else ids.add(args.id);
    if (name === 'content.propose@1' && args.replaces !== null) ids.add(args.replaces);
  }
  const [locked, teams] = await allAnswers([
    ids.size === 0 ? [] : lockContent(db, { readerId: personId, ids: [...ids] }),
    teamIds.size === 0 ? [] : lockVotingTeams(db, { personId, teamIds: [...teamIds] }),
  ]);
  const before = new Map(locked.map((content) => [content.id, content]));
  return {
    content: new Map(before),
    before,
    revisions: [],
    votingTeams: new Map(teams.map((team) => [team.teamId, team])),
    votes: new Map(),
  };
}
