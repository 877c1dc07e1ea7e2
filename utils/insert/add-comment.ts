import { askSite } from '../atlassian/ask-site.ts';
import { member, textOrNull } from '../atlassian/member.ts';
import type { SiteRequest } from '../atlassian/site-request.ts';
import type { SiteProblem } from '../domain/site-problem.ts';
import type { InsertOutcome } from '../messages/page-views.ts';
import { findOwnComment } from './find-own-comment.ts';
import type { InsertWorld } from './insert-world.ts';

const failedBy = (problem: SiteProblem): InsertOutcome => ({ kind: 'failed', problem });

/** Sends a comment once. When its answer got lost, one look tells whether it arrived. */
export async function addComment(
  world: InsertWorld,
  site: string,
  requests: { send: SiteRequest; list: SiteRequest },
  addressOf: (comment: unknown, id: string) => string,
): Promise<InsertOutcome> {
  const began = world.now();
  const done = (comment: unknown): InsertOutcome | null => {
    const id = textOrNull(member(comment, 'id'));
    return id === null
      ? null
      : {
          kind: 'done',
          url: addressOf(comment, id),
          undo: { kind: 'delete-comment', commentId: id },
        };
  };
  const sent = await askSite(world, site, requests.send);
  const answered = sent.ok ? done(sent.value) : null;
  if (answered) return answered;
  if (!sent.ok && sent.problem.kind !== 'outcome-unknown') return failedBy(sent.problem);
  const took = world.now() - began;
  const { answer, comment } = await findOwnComment(
    world,
    site,
    requests.list,
    requests.send.body,
    took,
  );
  // Nothing gets through at all: the comment did not either.
  if (sent.silence === 'cut' && answer.silence === 'cut') return failedBy({ kind: 'unreachable' });
  return done(comment) ?? failedBy({ kind: 'outcome-unknown' });
}
