import { type ArticleKind, confluenceRequests } from '../atlassian/confluence-requests.ts';
import { jiraRequests } from '../atlassian/jira-requests.ts';
import { member } from '../atlassian/member.ts';
import type { InsertTarget } from '../domain/insertion.ts';
import { placeKeyOf, type Place } from '../domain/place.ts';
import type { SiteProblem } from '../domain/site-problem.ts';
import type { TicketText } from '../domain/ticket-text.ts';
import type { InsertOutcome } from '../messages/page-views.ts';
import type { Deployment } from '../page/page-context.ts';
import { addComment } from './add-comment.ts';
import { appendDescription } from './append-description.ts';
import { COMMENT_FOR } from './ask-issue.ts';
import { articleCommentAddress, issueCommentAddress } from './comment-address.ts';
import { currentPage } from './current-page.ts';
import { findEditors, isDescriptionOpen } from './find-editors.ts';
import type { InsertWorld } from './insert-world.ts';
import { isTooLong } from './is-too-long.ts';
import { writeIntoEditor } from './write-into-editor.ts';

const failedBy = (
  kind: 'editor-gone' | 'editor-open' | 'not-found' | 'too-large',
): InsertOutcome => ({
  kind: 'failed',
  problem: { kind } satisfies SiteProblem,
});

/** Inserts a text where the person chose, on their click: one write, or none. */
export async function insertText(
  world: InsertWorld,
  target: InsertTarget,
  text: TicketText,
): Promise<InsertOutcome> {
  if (target.way === 'editor') return intoEditor(world, target, text);
  const { place } = target;
  if (!place?.key) return failedBy('not-found');
  const { deployment } = currentPage(world.window);
  if (target.way === 'comment')
    return commentIssue(world, place, place.key, target, text, deployment);
  if (target.way === 'footer-comment')
    return commentArticle(world, place, place.key, target, text, deployment);
  // Opened since it was offered: what is typed there would be lost, or ours.
  return isDescriptionOpen(world.window.document)
    ? failedBy('editor-open')
    : appendDescription(world, place, place.key, text, deployment);
}

/** Whether the page still shows what was named; it may have moved on and kept its editor. */
function isStillAt(world: InsertWorld, named: Place | null): boolean {
  if (!named) return true;
  const { place } = currentPage(world.window);
  return place !== null && placeKeyOf(place) === placeKeyOf(named);
}

async function intoEditor(
  world: InsertWorld,
  { id, place }: InsertTarget,
  text: TicketText,
): Promise<InsertOutcome> {
  if (!isStillAt(world, place)) return failedBy('editor-gone');
  const editor = findEditors(world.window.document).find((one) => world.nameOf(one) === id);
  const arrived = editor && (await writeIntoEditor(editor, text, world.wait));
  return arrived ? { kind: 'done', url: null, undo: null } : failedBy('editor-gone');
}

function commentIssue(
  world: InsertWorld,
  place: Place,
  key: string,
  target: InsertTarget,
  text: TicketText,
  deployment: Deployment,
): Promise<InsertOutcome> {
  const jira = jiraRequests(deployment);
  const send = jira.comment(key, text, target.id === COMMENT_FOR.team);
  if (isTooLong(member(send.body, 'body'))) return Promise.resolve(failedBy('too-large'));
  return addComment(world, place.site, { send, list: jira.newestComments(key) }, (_, id) =>
    issueCommentAddress(place.site, key, id, deployment),
  );
}

function commentArticle(
  world: InsertWorld,
  place: Place,
  pageId: string,
  target: InsertTarget,
  text: TicketText,
  deployment: Deployment,
): Promise<InsertOutcome> {
  const confluence = confluenceRequests(deployment);
  const kind: ArticleKind = target.id === 'blogpost' ? 'blogpost' : 'page';
  const requests = {
    send: confluence.comment(pageId, kind, text),
    list: confluence.newestComments(pageId, kind),
  };
  return addComment(world, place.site, requests, (comment, id) =>
    articleCommentAddress(place.site, pageId, id, member(comment, '_links', 'webui'), deployment),
  );
}
