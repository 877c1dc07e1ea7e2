import type { Cursor } from '../../../utils/protocol/pull.ts';
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

/** Writes notes, events and texts of a decided batch; the spaces follow with `publishWork`. */
export async function writeWork(db: Queryable, work: Work): Promise<void> {
  const changed = changedNotes(work);
  await insertNotes(
    db,
    changed.filter((note) => !work.before.has(note.id)),
  );
  await updateNotes(
    db,
    changed.filter((note) => work.before.has(note.id)),
  );
  await moveFacets(db, changedFacets(work));
  // Taken back and shared again at once: the texts of before are gone all the same.
  const again = changed.filter(({ id, content }) => content !== null && work.withdrawn.has(id));
  await eraseTexts(
    db,
    again.map(({ id }) => id),
  );
  await insertRevisions(db, work.revisions, work.now);
  await insertEvents(db, work.newEvents);
  await writeContentWork(db, work);
}

async function writeContentWork(db: Queryable, { team, now }: Work): Promise<void> {
  const changed = changedContent(team);
  await writeContent(db, {
    fresh: changed.filter(({ id }) => !team.before.has(id)),
    known: changed.filter(({ id }) => team.before.has(id)),
  });
  await insertContentRevisions(db, team.revisions, now);
  await putVotes(db, [...team.votes.values()]);
}

/** Forgets what authors took back. Call after the batch's results are stored: they may quote it. */
export async function eraseWithdrawn(db: Queryable, work: Work): Promise<void> {
  const withdrawn = changedNotes(work).filter((note) => note.content === null);
  await eraseTexts(
    db,
    withdrawn.map((note) => note.id),
  );
  const deleted = withdrawn.filter((note) => note.status === 'deleted');
  await deleteEvents(
    db,
    deleted.map((note) => note.id),
  );
  const gone = changedContent(work.team).filter(({ state }) => state === 'withdrawn');
  await eraseContent(
    db,
    gone.map(({ id }) => id),
  );
}

/** What one space was told, and where it stands since. */
export type Published = Cursor & { spaceId: string; entries: readonly LogEntry[] };

/** Raises the spaces' versions, writes their logs and counts their notes: the last thing before the commit. */
export async function publishSpaces(db: Queryable, work: Work): Promise<Published[]> {
  const published: Published[] = [];
  const spaces = [...projectWork(work)].sort(([a], [b]) => (a < b ? -1 : 1));
  const tally = changedTally(changedFacets(work));
  for (const [spaceId, entries] of spaces) {
    const counted = tally.get(spaceId) ?? [];
    const cursor = await appendToLog(db, spaceId, { entries, counted, now: work.now });
    published.push({ ...cursor, spaceId, entries });
  }
  return published;
}

/** The same, for whom the new versions are enough. */
export async function publishWork(db: Queryable, work: Work): Promise<RaisedVersions> {
  return raisedBy(await publishSpaces(db, work));
}

export function raisedBy(published: readonly Published[]): RaisedVersions {
  return new Map(published.map(({ spaceId, version }) => [spaceId, version]));
}
