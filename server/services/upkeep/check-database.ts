import { firstRow } from '../../db/client.ts';
import type { Context } from '../context.ts';

/** Whether the database answers and has its tables. */
export async function checkDatabase({ ctx }: { ctx: Context }): Promise<boolean> {
  try {
    return (await firstRow(ctx.pool, 'SELECT number FROM migration LIMIT 1')) !== null;
  } catch {
    // Whatever the reason, the answer to the question is no.
    return false;
  }
}
