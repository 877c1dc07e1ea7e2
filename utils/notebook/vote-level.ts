import { canVote, questionLevels, type QuestionLevel } from '../domain/question-level.ts';
import type { LevelView } from '../messages/content-views.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { dropUnsent, levelSubject, queueContent } from '../storage/outbox/queue-content.ts';
import { readLevelView } from './level-view.ts';
import type { Notebook } from './notebook.ts';

export type LevelVote = { teamId: string; to: QuestionLevel; yes: boolean };

/**
 * Says whether the team's questions should move to another level. In a team that is too small to vote in
 * secret it is a choice for oneself, and nothing is sent.
 */
export async function voteLevel(
  book: Pick<Notebook, 'db' | 'now'>,
  { teamId, to, yes }: LevelVote,
): Promise<Result<LevelView>> {
  const { db, now } = book;
  if (!questionLevels.includes(to)) return failed({ kind: 'unexpected', detail: 'voteLevel: to' });
  const view = await inTransaction(db, 'rw', [db.levelVotes, db.outbox, db.teams], async () => {
    const team = await db.teams.get(teamId);
    if (!team) return null;
    const row = { teamId, v: 1 as const, to, yes, refusal: null };
    if (canVote(team)) {
      const before = await db.levelVotes.get(teamId);
      const isRepeated = before?.to === to && before.yes === yes;
      const isOnItsWay = before?.sync === 'pending' || before?.sync === 'done';
      if (!isRepeated || !isOnItsWay) {
        await queueContent(db, { name: 'level.vote@1', args: { teamId, to, yes } }, now());
        await db.levelVotes.put({ ...row, sync: 'pending' });
      }
    } else {
      await dropUnsent(db, levelSubject(teamId));
      await db.levelVotes.put({ ...row, sync: 'self' });
    }
    return readLevelView(book, team);
  });
  return view ? succeeded(view) : failed({ kind: 'not-found' });
}
