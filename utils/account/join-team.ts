import { MAX_NAME } from '../domain/team.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { Account } from '../messages/views.ts';
import type { JoinResponse } from '../protocol/join.ts';
import { joinResponseSchema } from '../protocol/join.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readIdentity, writeIdentity } from '../storage/meta/identity.ts';
import { emptySyncLog, writeSyncLog } from '../storage/meta/sync-log.ts';
import type { Answer } from '../sync/ports.ts';
import type { StoredAccount } from './account-keeper.ts';
import { forgetServer } from './forget-server.ts';
import type { Membership } from './membership.ts';
import { parseInvite, type Invite } from './parse-invite.ts';
import { readAccount } from './read-account.ts';
import { toCallError } from './to-call-error.ts';

async function ask(
  { http, keeper }: Membership,
  { serverUrl, code }: Invite,
  name: string,
  known: StoredAccount | null,
): Promise<Answer<JoinResponse>> {
  const body = { code, name, token: await keeper.wishFor(serverUrl) };
  const request = { serverUrl, path: '/v1/join', body, schema: joinResponseSchema };
  const answer = await http({ ...request, token: known?.token ?? null });
  // A token that no longer counts must not keep its holder from coming back as somebody new.
  const isOutdated = !answer.ok && answer.failure.code === 'unauthorized' && known !== null;
  return isOutdated ? http({ ...request, token: null }) : answer;
}

/** Remembers the new membership, so that the team can be shared with at once. */
async function remember(
  { db, newId }: Membership,
  { instanceId, team }: JoinResponse,
): Promise<void> {
  await inTransaction(db, 'rw', [db.meta, db.teams], async () => {
    await writeIdentity(db, { ...(await readIdentity(db, newId)), instanceId });
    await db.teams.put(team);
    await writeSyncLog(db, emptySyncLog);
  });
}

async function enter(membership: Membership, invite: Invite, name: string): Promise<Result<null>> {
  const { db, keeper, newId } = membership;
  const { serverUrl } = invite;
  const stored = await keeper.read();
  // One server at a time; whoever wants another leaves the teams of the first.
  if (stored && stored.serverUrl !== serverUrl) {
    return failed({ kind: 'invalid-invite', reason: 'second-server' });
  }
  const answer = await ask(membership, invite, name, stored);
  if (!answer.ok) return failed(toCallError(answer.failure));

  const { token, instanceId } = answer.value;
  const identity = await inTransaction(db, 'rw', [db.meta], () => readIdentity(db, newId));
  const isStrange = identity.instanceId !== null && identity.instanceId !== instanceId;
  // Another person to the server, or another server: what the old one was told does not count any more.
  if (isStrange || (stored !== null && stored.token !== token)) await forgetServer(db, newId);
  await keeper.write({ serverUrl, token });
  await remember(membership, answer.value);
  return succeeded(null);
}

/** Joins a team by its invite link. Safe to repeat, also after a lost answer: the same person is let in
 * again without using the link up. */
export async function joinTeam(
  membership: Membership,
  { link, name }: { link: string; name: string },
): Promise<Result<Account>> {
  const invite = parseInvite(link);
  if (!invite) return failed({ kind: 'invalid-invite', reason: 'not-a-link' });
  const chosen = name.trim().slice(0, MAX_NAME);
  if (chosen === '') return failed({ kind: 'unexpected', detail: 'joinTeam: empty name' });

  const entered = await membership.alone(() => enter(membership, invite, chosen));
  if (!entered.ok) return entered;
  await membership.sync();
  membership.changed(null);
  const account = await readAccount(membership.db, membership.keeper);
  return account ? succeeded(account) : failed({ kind: 'not-found' });
}
