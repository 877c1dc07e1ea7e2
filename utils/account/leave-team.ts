import * as z from 'zod/mini';

import type { SyncProblem } from '../domain/sync-problem.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { Account } from '../messages/views.ts';
import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readSyncLog } from '../storage/meta/sync-log.ts';
import { forgetTeam, tablesOfForgetting } from '../storage/sync-store/forget-team.ts';
import type { Failure } from '../sync/ports.ts';
import type { StoredAccount } from './account-keeper.ts';
import { forgetServer } from './forget-server.ts';
import { hasUntoldWithdrawal, hurryDeletions } from './last-wishes.ts';
import type { Membership } from './membership.ts';
import { readAccount } from './read-account.ts';
import { toCallError } from './to-call-error.ts';

/** The server will not answer this person again; waiting for it would keep them in the team for ever. */
const final = new Set<SyncProblem['kind']>(['signed-out', 'other-server', 'upgrade-required']);

/** A server that was silent for so long counts as gone, in milliseconds: 7 days. */
const GONE_AFTER_MS = 7 * 24 * 60 * 60_000;

/** Whether the person may go although the server did not agree. */
async function mayGoAnyway({ db, now }: Membership, { problem, code }: Failure): Promise<boolean> {
  if (code === 'not_found' || code === 'forbidden' || final.has(problem.kind)) return true;
  const { lastSuccessAt } = await readSyncLog(db);
  return lastSuccessAt !== null && now() - lastSuccessAt > GONE_AFTER_MS;
}

async function leave(
  membership: Membership,
  stored: StoredAccount,
  teamId: string,
): Promise<Result<null>> {
  const { db, http, keeper, newId } = membership;
  if ((await isLastTeam(db)) && (await hasUntoldWithdrawal(db))) {
    // Another background that is at it just now leaves no problem behind: asking again helps.
    const problem = (await readSyncLog(db)).problem ?? ({ kind: 'timeout' } as const);
    const failure = { problem, code: null };
    if (!(await mayGoAnyway(membership, failure))) return failed(toCallError(failure));
  }
  const answer = await http({
    serverUrl: stored.serverUrl,
    path: `/v1/teams/${encodeURIComponent(teamId)}/membership`,
    token: stored.token,
    body: null,
    schema: z.null(),
  });
  if (!answer.ok && !(await mayGoAnyway(membership, answer.failure))) {
    return failed(toCallError(answer.failure));
  }
  await inTransaction(db, 'rw', tablesOfForgetting(db), () => forgetTeam(db, teamId));
  if ((await db.teams.count()) === 0) {
    await keeper.write(null);
    await forgetServer(db, newId);
  }
  return succeeded(null);
}

/** With the last team goes the connection, and with it every chance to take something back. */
async function isLastTeam(db: Database): Promise<boolean> {
  return (await db.teams.count()) <= 1;
}

/**
 * Leaves a team: own notes stay here as private ones, colleagues' notes go. What waits is sent before; as
 * long as a recall or a deletion could not be told, nobody leaves the last team, because the note would
 * stay with the others for ever. When the server cannot be reached nothing changes, so that nobody believes
 * to have left.
 */
export async function leaveTeam(
  membership: Membership,
  { teamId }: { teamId: string },
): Promise<Result<Account | null>> {
  const stored = await membership.keeper.read();
  if (!stored) return succeeded(null);
  if (await isLastTeam(membership.db)) await hurryDeletions(membership.db, membership.now());
  await membership.sync();
  const left = await membership.alone(() => leave(membership, stored, teamId));
  if (!left.ok) return left;
  membership.changed(null);
  return succeeded(await readAccount(membership.db, membership.keeper));
}
