import { deleteCredential } from '../../db/queries/identity.ts';
import type { Context } from '../context.ts';

/** Ends a session or revokes a token, at once and for every process. */
export async function endSession({ ctx, input }: { ctx: Context; input: { hash: Buffer } }) {
  await deleteCredential(ctx.pool, input.hash);
}
