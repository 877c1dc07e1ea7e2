import { askSite, type Asked } from '../atlassian/ask-site.ts';
import { confluenceRequests } from '../atlassian/confluence-requests.ts';
import { jiraRequests } from '../atlassian/jira-requests.ts';
import { member } from '../atlassian/member.ts';
import type { InsertUndo } from '../domain/insertion.ts';
import type { Place } from '../domain/place.ts';
import type { SiteProblem } from '../domain/site-problem.ts';
import type { UndoOutcome } from '../messages/page-views.ts';
import { currentPage } from './current-page.ts';
import { isDescriptionOpen } from './find-editors.ts';
import type { InsertWorld } from './insert-world.ts';
import { sameValue } from './same-value.ts';

const failedBy = (problem: SiteProblem): UndoOutcome => ({ kind: 'failed', problem });

const outcomeOf = (answer: Asked): UndoOutcome =>
  answer.ok ? { kind: 'done' } : failedBy(answer.problem);

/** Takes an insertion back: an own comment goes; a description returns to what it was, unless somebody wrote on. */
export async function undoInsertion(
  world: InsertWorld,
  place: Place,
  undo: InsertUndo,
): Promise<UndoOutcome> {
  const { key, site, product } = place;
  if (key === null) return failedBy({ kind: 'not-found' });
  const { deployment } = currentPage(world.window);
  const jira = jiraRequests(deployment);
  if (undo.kind === 'delete-comment') {
    const remove =
      product === 'confluence'
        ? confluenceRequests(deployment).deleteComment(undo.commentId)
        : jira.deleteComment(key, undo.commentId);
    return outcomeOf(await askSite(world, site, remove));
  }
  if (isDescriptionOpen(world.window.document)) return failedBy({ kind: 'editor-open' });
  const now = await askSite(world, site, jira.description(key));
  if (!now.ok) return failedBy(now.problem);
  const standing = member(now.value, 'fields', 'description') ?? null;
  if (sameValue(standing, undo.before)) return { kind: 'done' };
  if (!sameValue(standing, undo.after)) return failedBy({ kind: 'conflict' });
  return outcomeOf(await askSite(world, site, jira.writeDescription(key, undo.before)));
}
