import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { writeIdentity } from '../storage/meta/identity.ts';
import { writeQuestion } from '../storage/meta/removal-question.ts';
import { emptySyncLog, writeSyncLog } from '../storage/meta/sync-log.ts';
import { forgetTeam, tablesOfForgetting } from '../storage/sync-store/forget-team.ts';

/**
 * Begins anew towards servers: all teams are forgotten (own notes stay as private ones), nothing waits any
 * more, and the next server meets another client.
 */
export function forgetServer(db: Database, newId: () => string): Promise<void> {
  return inTransaction(db, 'rw', [...tablesOfForgetting(db), db.meta], async () => {
    for (const teamId of await db.teams.toCollection().primaryKeys()) await forgetTeam(db, teamId);
    await db.outbox.clear();
    await db.spaces.clear();
    await db.teamNotes.clear();
    await db.reviews.clear();
    // Without an outbox nothing is on its way, and nobody will answer.
    await db.notes
      .filter((row) => row.note.audience.kind === 'me' && row.sync !== 'none')
      .modify({ sync: 'none', refusal: null, remote: null });
    await writeIdentity(db, { clientId: newId(), instanceId: null, nextSeq: 1 });
    await writeQuestion(db, null);
    await writeSyncLog(db, emptySyncLog);
  });
}
