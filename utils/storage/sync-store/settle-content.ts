import type { ContentMutation } from '../../protocol/content-mutation.ts';
import type { MutationResult } from '../../protocol/push.ts';
import type { Database } from '../database.ts';
import type { TeamContentRow } from '../tables/team-content-row.ts';

/** Why the server did not do it; null when it did. */
function refusalOf(result: MutationResult): string | null {
  if (result.kind === 'ok') return null;
  return result.kind === 'rejected' ? result.code : 'conflict';
}

/** Takes the server's answer to one's own step on the team's content or level. */
export async function settleContent(
  db: Database,
  mutation: ContentMutation,
  result: MutationResult,
): Promise<void> {
  if (mutation.name === 'level.vote@1') return settleVote(db, mutation.args, result);
  const row = await db.teamContent.get(mutation.args.id);
  if (!row) return undefined;
  if (mutation.name === 'content.retire@1') return settleRetirement(db, row, result);
  const refusal = refusalOf(result);
  const doc = result.kind === 'content-conflict' ? result.current : row.doc;
  // A withdrawal that was wished for meanwhile goes on waiting.
  const waits = (await db.outbox.where('noteId').equals(row.id).count()) > 0;
  const settled = refusal === null ? 'done' : 'refused';
  const wish = refusal === null && doc ? null : row.wish;
  await db.teamContent.put({ ...row, doc, wish, sync: waits ? 'pending' : settled, refusal });
  return undefined;
}

async function settleRetirement(db: Database, row: TeamContentRow, result: MutationResult) {
  const refusal = refusalOf(result);
  // Refusing to take away what is not there (any more) is as good as taking it away.
  if (refusal === null || refusal === 'unknown_content') await db.teamContent.delete(row.id);
  else await db.teamContent.put({ ...row, sync: 'refused', refusal });
}

async function settleVote(
  db: Database,
  { teamId, to, yes }: Extract<ContentMutation, { name: 'level.vote@1' }>['args'],
  result: MutationResult,
) {
  const row = await db.levelVotes.get(teamId);
  // Another vote was given since; its own answer will come.
  if (!row || row.to !== to || row.yes !== yes) return;
  const refusal = refusalOf(result);
  if (refusal === 'level_reached') await db.levelVotes.delete(teamId);
  else if (refusal === 'too_few_people')
    await db.levelVotes.put({ ...row, sync: 'self', refusal: null });
  else await db.levelVotes.put({ ...row, sync: refusal === null ? 'done' : 'refused', refusal });
}
