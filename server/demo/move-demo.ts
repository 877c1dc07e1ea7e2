import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { DemoPlaces } from '../config.ts';
import type { Queryable } from '../db/client.ts';
import { listInbox } from '../db/queries/inbox.ts';
import { actAs } from './act-as.ts';
import { DEMO_TEAM, demoPeople } from './demo-team.ts';

/** Paths of the Data Center workplace; the Cloud one has Jira at its root and Confluence at /wiki. */
const dataCenterPaths = new Set(['/jira', '/confluence']);

/** Lets the demo people's notes follow the practice workplace to another port. */
export async function moveDemo(db: Queryable, now: number, places: DemoPlaces): Promise<void> {
  const people = new Set(Object.values(demoPeople).map((person) => person.id));
  const readerId = demoPeople.miriam.id;
  const question = { readerId, teamId: DEMO_TEAM.id, filter: {}, after: null, limit: 1_000 };
  for (const { id, ownerId, rev, content } of await listInbox(db, question)) {
    if (content === null || !people.has(ownerId)) continue;
    const moved = moveContent(content, places);
    if (moved.place.site === content.place.site) continue;
    const args = { id, content: moved, editedAt: now, baseRev: rev };
    await actAs(db, ownerId, now, { name: 'note.edit@1', args });
  }
}

function moveContent(content: NoteContent, { cloudUrl, dcUrl }: DemoPlaces): NoteContent {
  const { place } = content;
  const { origin, pathname } = new URL(place.site);
  const target = new URL(dataCenterPaths.has(pathname) ? dcUrl : cloudUrl).origin;
  const move = (address: string) => address.replace(origin, target);
  const url = place.url === null ? null : move(place.url);
  return { ...content, place: { ...place, site: move(place.site), url } };
}
