import { randomUUID } from 'node:crypto';

import { roles, type Role, type Team } from '../../../utils/domain/team.ts';
import type { JoinRequest } from '../../../utils/protocol/join.ts';
import { teamSpace } from '../../../utils/protocol/pull.ts';
import type { Queryable } from '../../db/client.ts';
import {
  findCredential,
  insertCredential,
  insertPerson,
  type CredentialKind,
} from '../../db/queries/identity.ts';
import { consumeInvite, lockInvite } from '../../db/queries/invite.ts';
import { findTeam, putMembership } from '../../db/queries/membership.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { checkInvite } from './preview-invite.ts';
import { createSecret, hashSecret } from './secret.ts';
import { SESSION_MS } from './session-life.ts';
import { toTeam } from './to-team.ts';

type Call = {
  ctx: Context;
  input: JoinRequest & {
    /** Who is signed in already and joins one more team; null for a new person. */
    personId: string | null;
    kind: CredentialKind;
  };
};

export type Joined = {
  team: Team;
  /** New token or session; null for somebody who was signed in already. */
  secret: string | null;
};

/** Makes a person a member by an invite. A link that brings nothing new is not used up. */
export function joinTeam({ ctx, input }: Call): Promise<Joined> {
  return inTransaction(ctx.pool, 'write', async (db) => {
    const now = ctx.now();
    const hash = hashSecret(input.code);
    const invite = checkInvite(await lockInvite(db, hash), now);
    const { teamId } = invite;
    const known = input.personId ?? (await findByWish(db, input.token, now));
    const personId = known ?? (await createPerson(db, now));
    const before = await findTeam(db, personId, teamId);
    const role = higherRole(before?.role ?? null, invite.role);
    if (before?.role !== role) {
      if (invite.uses >= invite.maxUses) throw new ServiceError('invite_used_up');
      await consumeInvite(db, hash);
    }
    await putMembership(db, { teamId, personId, role, name: input.name, now });
    const team = await findTeam(db, personId, teamId);
    if (team === null) throw new Error(`team ${teamId} has no space ${teamSpace(teamId)}`);
    const { kind, token } = input;
    const secret =
      known === null ? await createCredential(db, { personId, kind, now, token }) : null;
    return { team: toTeam(team), secret };
  });
}

/** An invite can raise a role, never lower it. */
function higherRole(known: Role | null, invited: Role): Role {
  return known !== null && roles.indexOf(known) > roles.indexOf(invited) ? known : invited;
}

async function createPerson(db: Queryable, now: number): Promise<string> {
  const id = randomUUID();
  await insertPerson(db, id, now);
  return id;
}

/** Who joined with this very token before and never heard the answer. Asked under the invite's lock. */
async function findByWish(db: Queryable, token: string | undefined, now: number) {
  if (token === undefined) return null;
  const found = await findCredential(db, hashSecret(token), now);
  // A session's secret is no device's token, whoever brings it.
  if (found !== null && found.kind !== 'device') throw new ServiceError('unauthorized');
  return found?.personId ?? null;
}

async function createCredential(
  db: Queryable,
  {
    personId,
    kind,
    now,
    token,
  }: { personId: string; kind: CredentialKind; now: number; token: string | undefined },
) {
  const secret = token ?? createSecret('token');
  const expiresAt = kind === 'session' ? now + SESSION_MS : null;
  await insertCredential(db, { hash: hashSecret(secret), personId, kind, now, expiresAt });
  return secret;
}
