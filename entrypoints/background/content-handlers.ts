import type { BackgroundCalls, Result } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { listTeamContent } from '../../utils/notebook/list-team-content.ts';
import { proposeContent } from '../../utils/notebook/propose-content.ts';
import { voteLevel } from '../../utils/notebook/vote-level.ts';
import { withdrawProposal } from '../../utils/notebook/withdraw-proposal.ts';
import type { World } from './create-world.ts';
import { unasked } from './unasked.ts';

type ContentCalls = 'listTeamContent' | 'proposeContent' | 'withdrawProposal' | 'voteLevel';

/** What people do with the content their team owns. */
export function contentHandlers({
  book,
  engine,
  news,
}: World): Pick<Handlers<BackgroundCalls>, ContentCalls> {
  /** Answers at once; what the deed left in the outbox is sent afterwards. */
  async function thenShare<T>(deed: Promise<Result<T>>): Promise<Result<T>> {
    const result = await deed;
    if (!result.ok) return result;
    setTimeout(() => {
      news.contentChanged();
      news.accountMayHaveChanged();
      unasked(engine.sync('planned'));
    });
    return result;
  }

  return {
    listTeamContent: (input) => listTeamContent(book, input),
    proposeContent: (input) => thenShare(proposeContent(book, input)),
    withdrawProposal: (input) => thenShare(withdrawProposal(book, input)),
    voteLevel: (input) => thenShare(voteLevel(book, input)),
  };
}
