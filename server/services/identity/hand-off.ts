import { insertCredential, insertHandoff, takeHandoff } from '../../db/queries/identity.ts';
import type { Context, PersonContext } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { createSecret, hashSecret } from './secret.ts';
import { SESSION_MS } from './session-life.ts';

/** How long a hand-off code works: long enough for a tab to open. */
const HANDOFF_MS = 60_000;

/** A one-time code by which the dashboard opens signed in as this person. */
export async function createHandoff({ ctx }: { ctx: PersonContext }): Promise<{ code: string }> {
  const code = createSecret('handoff');
  const expiresAt = ctx.now() + HANDOFF_MS;
  await insertHandoff(ctx.pool, { hash: hashSecret(code), personId: ctx.personId, expiresAt });
  return { code };
}

/** Turns a hand-off code into a session; returns the session's secret. */
export async function redeemHandoff({
  ctx,
  input,
}: {
  ctx: Context;
  input: { code: string };
}): Promise<string> {
  const now = ctx.now();
  const personId = await takeHandoff(ctx.pool, hashSecret(input.code), now);
  if (personId === null) throw new ServiceError('code_unknown');
  const secret = createSecret('token');
  const expiresAt = now + SESSION_MS;
  await insertCredential(ctx.pool, {
    hash: hashSecret(secret),
    personId,
    kind: 'session',
    now,
    expiresAt,
  });
  return secret;
}
