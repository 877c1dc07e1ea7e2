import { findCredential, renewCredential, type CredentialKind } from '../../db/queries/identity.ts';
import type { Context } from '../context.ts';
import { hashSecret } from './secret.ts';
import { SESSION_MS, SESSION_RENEWAL_MS } from './session-life.ts';

export type SignedIn = {
  personId: string;
  hash: Buffer;
  /** Whether its life was moved on just now; a browser has to be told. */
  renewed: boolean;
};

/** Who holds this token or session; null where nobody does. A session in use lives on. */
export async function authenticate({
  ctx,
  input,
}: {
  ctx: Context;
  input: { secret: string; kind: CredentialKind };
}): Promise<SignedIn | null> {
  const hash = hashSecret(input.secret);
  const now = ctx.now();
  const found = await findCredential(ctx.pool, hash, now);
  if (found === null || found.kind !== input.kind) return null;
  const { personId, expiresAt } = found;
  const renewed = expiresAt !== null && expiresAt - now < SESSION_MS - SESSION_RENEWAL_MS;
  if (renewed) await renewCredential(ctx.pool, hash, now + SESSION_MS);
  return { personId, hash, renewed };
}
