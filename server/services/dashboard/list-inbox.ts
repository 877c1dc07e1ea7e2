import type { InboxPage, InboxQuery } from '../../../utils/protocol/dashboard.ts';
import { countInbox, listInbox } from '../../db/queries/inbox.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { requireMember } from '../identity/require-member.ts';
import { cleanText } from '../push/clean-json.ts';
import { decodePosition, encodePosition } from './inbox-cursor.ts';
import { toInboxItem } from './to-inbox-item.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** A page of a team's shared notes, newest first; page and total from one moment. */
export function listTeamInbox({
  ctx,
  input,
}: {
  ctx: PersonContext;
  input: { teamId: string; query: InboxQuery };
}): Promise<InboxPage> {
  const { teamId, query } = input;
  const after = query.cursor === undefined ? null : decodePosition(query.cursor);
  const limit = Math.min(Math.max(Math.floor(query.limit ?? DEFAULT_LIMIT), 1), MAX_LIMIT);
  const filter = query.text === undefined ? query : { ...query, text: cleanText(query.text) };
  return inTransaction(ctx.pool, 'snapshot', async (db) => {
    await requireMember(db, ctx.personId, teamId);
    const question = { readerId: ctx.personId, teamId, filter };
    const found = await listInbox(db, { ...question, after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(toInboxItem),
      nextCursor: found.length > limit && last !== undefined ? encodePosition(last) : null,
      total: await countInbox(db, question),
    };
  });
}
