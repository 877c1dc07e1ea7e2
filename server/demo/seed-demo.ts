import { uuidv7 } from 'uuidv7';

import type { DemoPlaces } from '../config.ts';
import type { Queryable } from '../db/client.ts';
import { insertPerson } from '../db/queries/identity.ts';
import { deleteBootstrapInvites } from '../db/queries/invite.ts';
import { putMembership } from '../db/queries/membership.ts';
import { teamExists } from '../db/queries/team.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Context } from '../services/context.ts';
import { storeInvite } from '../services/identity/create-invite.ts';
import { createTeam } from '../services/identity/create-team.ts';
import { actAs } from './act-as.ts';
import { createOwnContent } from './create-own-content.ts';
import { contentOf } from './demo-content.ts';
import type { DemoNote } from './demo-note.ts';
import { DEMO_TEAM, demoPeople } from './demo-team.ts';
import { moveDemo } from './move-demo.ts';
import { notesAboutBills } from './notes-about-bills.ts';
import { notesAboutService } from './notes-about-service.ts';
import { notesAboutTheRest } from './notes-about-the-rest.ts';

const DAY_MS = 86_400_000;

export const demoNotes: readonly DemoNote[] = [
  ...notesAboutBills,
  ...notesAboutService,
  ...notesAboutTheRest,
].toSorted((a, b) => b.daysAgo - a.daysAgo);

export type DemoCodes = { pate: string; member: string };

type Call = { ctx: Context; input: DemoPlaces };

/**
 * Fills the database with the demo team; a team that is there already is left as people changed it,
 * only its places follow the practice workplace to another port. Returns invite codes of this start.
 */
export function seedDemo({ ctx, input }: Call): Promise<DemoCodes> {
  return inTransaction(ctx.pool, 'write', async (db) => {
    if (await teamExists(db, DEMO_TEAM.id)) await moveDemo(db, ctx.now(), input);
    else await createDemo(db, ctx.now(), input);
    await deleteBootstrapInvites(db, DEMO_TEAM.id);
    const invite = { teamId: DEMO_TEAM.id, maxUses: 50, bootstrap: true } as const;
    const pate = await storeInvite(ctx, db, { ...invite, role: 'pate' });
    const member = await storeInvite(ctx, db, { ...invite, role: 'member' });
    return { pate: pate.code, member: member.code };
  });
}

async function createDemo(db: Queryable, now: number, places: DemoPlaces) {
  const founded = now - 60 * DAY_MS;
  await createTeam(db, { ...DEMO_TEAM, now: founded });
  for (const { id, name, role } of Object.values(demoPeople)) {
    await insertPerson(db, id, founded);
    await putMembership(db, { teamId: DEMO_TEAM.id, personId: id, role, name, now: founded });
  }
  for (const [index, note] of demoNotes.entries()) await createNote(db, now, places, note, index);
  await createOwnContent(db, now);
}

/** Shares a note and lets the CX-Pate act on it, at the times the story needs. */
async function createNote(
  db: Queryable,
  now: number,
  places: DemoPlaces,
  note: DemoNote,
  index: number,
) {
  // Spread over the working day, so that no two notes share a moment.
  const sharedAt = now - note.daysAgo * DAY_MS - ((index * 17) % 240) * 60_000 - 60_000;
  const noteId = uuidv7();
  const content = contentOf(note, places);
  const args = { id: noteId, teamId: DEMO_TEAM.id, content, editedAt: sharedAt };
  const author = demoPeople[note.by].id;
  await actAs(db, author, sharedAt, { name: 'note.share@1', args });
  const pate = demoPeople.miriam.id;
  for (const [step, action] of (note.reviews ?? []).entries()) {
    const at = Math.min(sharedAt + (step + 1) * 5 * 3_600_000, now - 1_000);
    const mutation = { name: 'review.add@1', args: { id: uuidv7(), noteId, action } } as const;
    await actAs(db, pate, at, mutation);
  }
}
