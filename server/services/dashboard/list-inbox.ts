import type { InboxPage, InboxQuery } from '../../../utils/protocol/dashboard.ts';
import type { Queryable } from '../../db/client.ts';
import { searchInbox, wordsOf } from '../../db/queries/inbox-search.ts';
import {
  countInbox,
  listInbox,
  type InboxFilter,
  type InboxPosition,
  type ReadableNote,
} from '../../db/queries/inbox.ts';
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
  const { state, touchpoint, journeyStep, direction, product } = query;
  const filter = { state, touchpoint, journeyStep, direction, product };
  const words = wordsOf(cleanText(query.text ?? ''));
  return inTransaction(ctx.pool, 'snapshot', async (db) => {
    await requireMember(db, ctx.personId, teamId);
    const question = { readerId: ctx.personId, teamId, filter, after, limit: limit + 1 };
    const { notes, total, isMore } =
      words.length > 0 ? await searchInbox(db, { ...question, words }) : await list(db, question);
    const page = notes.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(toInboxItem),
      nextCursor: notes.length > limit && last !== undefined ? encodePosition(last) : null,
      total,
      ...(isMore && { totalIsMore: true }),
    };
  });
}

type Question = {
  readerId: string;
  teamId: string;
  filter: InboxFilter;
  after: InboxPosition | null;
  limit: number;
};

async function list(
  db: Queryable,
  question: Question,
): Promise<{ notes: ReadableNote[]; total: number; isMore: boolean }> {
  const notes = await listInbox(db, question);
  return { notes, total: await countInbox(db, question), isMore: false };
}
