import type { Account } from '../messages/views.ts';
import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readSyncLog } from '../storage/meta/sync-log.ts';
import type { AccountKeeper } from './account-keeper.ts';

/** The connection to the team server and how sharing goes; null as long as no team was joined. */
export async function readAccount(db: Database, keeper: AccountKeeper): Promise<Account | null> {
  const stored = await keeper.read();
  if (!stored) return null;
  return inTransaction(db, 'r', [db.teams, db.outbox, db.notes, db.meta], async () => {
    const [teams, waiting, oldest, refused, log] = await Promise.all([
      db.teams.toArray(),
      db.outbox.orderBy('noteId').uniqueKeys(),
      db.outbox.orderBy('queuedAt').first(),
      // An index that holds only those that were refused.
      db.notes.orderBy('refusal').count(),
      readSyncLog(db),
    ]);
    const { lastSuccessAt, nextAttemptAt, problem } = log;
    return {
      serverUrl: stored.serverUrl,
      teams: teams.sort((a, b) => a.name.localeCompare(b.name)),
      status: {
        // Notes, not mutations: moving one note to another team is one change to its author.
        waiting: waiting.length,
        waitingSince: oldest?.queuedAt ?? null,
        nextAttemptAt,
        lastSuccessAt,
        problem,
        ...(refused > 0 ? { refused } : {}),
      },
    };
  });
}
