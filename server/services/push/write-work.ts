import type { Cursor } from '../../../utils/protocol/pull.ts';
import { allAnswers } from '../../db/all-answers.ts';
import type { Queryable } from '../../db/client.ts';
import { eraseContent, insertContentRevisions } from '../../db/queries/content-revision.ts';
import { putVotes } from '../../db/queries/level-vote.ts';
import { moveFacets } from '../../db/queries/note-facet.ts';
import { eraseTexts, insertRevisions } from '../../db/queries/note-revision.ts';
import { insertNotes, updateNotes } from '../../db/queries/note.ts';
import { deleteEvents, insertEvents } from '../../db/queries/review-event.ts';
import { appendToLog, type LogEntry } from '../../db/queries/space.ts';
import { writeContent } from '../../db/queries/team-content.ts';
import { changedContent } from './content-work.ts';
import { changedFacets, changedTally } from './facet-work.ts';
import type { Work } from './note-work.ts';
import { changedNotes, projectWork } from './project-work.ts';

/** New version per space, for the pokes after the commit. */
export type RaisedVersions = Map<string, number>;

/**
 * Writes notes, events and texts of a decided batch; the spaces follow with `publishWork`. Like all that writes
 * here, it has sent every statement when it returns its promise: a commit may follow at once.
 */
export async function writeWork(db: Queryable, work: Work): Promise<void> {
  const changed = changedNotes(work);
  const isKnown = ({ id }: { id: string }) => work.before.has(id);
  const fresh = changed.filter((note) => !isKnown(note));
  const { gone, came } = changedFacets(work);
  // Taken back and shared again at once: the texts of before are gone all the same.
  const again = changed.filter(({ id, content }) => content !== null && work.withdrawn.has(id));
  await allAnswers([
    insertNotes(db, fresh),
    updateNotes(db, changed.filter(isKnown)),
    moveFacets(db, { gone, came: came.filter(({ noteId }) => isKnown({ id: noteId })) }),
    eraseTexts(
      db,
      again.map(({ id }) => id),
    ),
    insertRevisions(db, work.revisions, work.now),
    insertEvents(db, work.newEvents),
    writeContentWork(db, work),
  ]);
}

async function writeContentWork(db: Queryable, { team, now }: Work): Promise<void> {
  const changed = changedContent(team);
  await allAnswers([
    writeContent(db, {
      fresh: changed.filter(({ id }) => !team.before.has(id)),
      known: changed.filter(({ id }) => team.before.has(id)),
    }),
    insertContentRevisions(db, team.revisions, now),
    putVotes(db, [...team.votes.values()]),
  ]);
}

/** Forgets what authors took back. Call after the batch's results are stored: they may quote it. */
export async function eraseWithdrawn(db: Queryable, work: Work): Promise<void> {
  const withdrawn = changedNotes(work).filter((note) => note.content === null);
  const deleted = withdrawn.filter((note) => note.status === 'deleted');
  const gone = changedContent(work.team).filter(({ state }) => state === 'withdrawn');
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  await allAnswers([
    eraseTexts(db, idsOf(withdrawn)),
    deleteEvents(db, idsOf(deleted)),
    eraseContent(db, idsOf(gone)),
  ]);
}

/** What one space was told, and where it stands since. */
export type Published = Cursor & { spaceId: string; entries: readonly LogEntry[] };

/** Raises the spaces' versions, writes their logs and counts their notes: the last thing before the commit. */
export function publishSpaces(db: Queryable, work: Work): Promise<Published[]> {
  const spaces = [...projectWork(work)].sort(([a], [b]) => (a < b ? -1 : 1));
  const tally = changedTally(changedFacets(work));
  return allAnswers(
    spaces.map(async ([spaceId, entries]) => {
      const counted = tally.get(spaceId) ?? [];
      const cursor = await appendToLog(db, spaceId, { entries, counted, now: work.now });
      return { ...cursor, spaceId, entries };
    }),
  );
}

/** The same, for whom the new versions are enough. */
export async function publishWork(db: Queryable, work: Work): Promise<RaisedVersions> {
  return raisedBy(await publishSpaces(db, work));
}

export function raisedBy(published: readonly Published[]): RaisedVersions {
  return new Map(published.map(({ spaceId, version }) => [spaceId, version]));
}
