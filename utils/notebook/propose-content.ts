import { idSchema } from '../domain/id-schema.ts';
import { contentBodySchema } from '../domain/team-content-schema.ts';
import { bodyProblem, type ContentBody } from '../domain/team-content.ts';
import type { TeamContentView } from '../messages/content-views.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { canonicalJson } from '../storage/outbox/fingerprint.ts';
import { outboxOf } from '../storage/outbox/queue-changes.ts';
import { queueContent } from '../storage/outbox/queue-content.ts';
import { isFrozen } from '../storage/tables/outbox-row.ts';
import type { ProposalWish, TeamContentRow } from '../storage/tables/team-content-row.ts';
import type { Notebook } from './notebook.ts';
import { toTeamContentView } from './team-content-view.ts';

export type Proposal = {
  /** Made by the screen before the first try, so that a repeated call is the same proposal. */
  id: string;
  teamId: string;
  body: ContentBody;
  replaces: string | null;
  named: boolean;
};

/** Stores a proposal to a team's content together with what is to be sent of it. */
export async function proposeContent(
  book: Pick<Notebook, 'db' | 'now' | 'newId'>,
  input: Proposal,
): Promise<Result<TeamContentView>> {
  const { db } = book;
  const body = contentBodySchema.safeParse(input.body);
  if (!body.success || !idSchema.safeParse(input.id).success)
    return failed({ kind: 'unexpected', detail: 'proposeContent: body' });
  const problem = bodyProblem(body.data);
  if (problem) return failed({ kind: 'invalid-content', problem });
  const { teamId, replaces, named } = input;
  const wish: ProposalWish = { body: body.data, replaces, named };
  const tables = [db.teamContent, db.outbox, db.teams];
  const view = await inTransaction(db, 'rw', tables, async () => {
    const team = await db.teams.get(teamId);
    if (!team) return null;
    const known = await db.teamContent.get(input.id);
    if (known && isSame(known, wish)) return toTeamContentView(known, team.myName);
    // What may have reached the server is not changed under its hands: another text is another proposal.
    const isFree =
      known === undefined || (known.teamId === teamId && (await isUnsent(book, known)));
    const id = isFree ? input.id : book.newId();
    const row: TeamContentRow = {
      id,
      v: 1,
      teamId,
      doc: null,
      wish,
      sync: 'pending',
      refusal: null,
    };
    const args = { id, teamId, body: wish.body, replaces, named };
    await queueContent(db, { name: 'content.propose@1', args }, book.now());
    await db.teamContent.put(row);
    return toTeamContentView(row, team.myName);
  });
  return view ? succeeded(view) : failed({ kind: 'not-found' });
}

/** Whether the row holds this very wish and it needs no new try: a repeated call. */
function isSame({ doc, wish, sync }: TeamContentRow, wanted: ProposalWish): boolean {
  if (sync === 'refused') return false;
  if (wish) return canonicalJson(wish) === canonicalJson(wanted);
  return doc?.mine === true && canonicalJson(doc.body) === canonicalJson(wanted.body);
}

async function isUnsent({ db }: Pick<Notebook, 'db'>, { id, doc, sync }: TeamContentRow) {
  if (doc !== null || sync === 'done') return false;
  return !(await outboxOf(db, id)).some(isFrozen);
}
