import { askSite } from '../atlassian/ask-site.ts';
import { jiraRequests } from '../atlassian/jira-requests.ts';
import { member, textOrNull } from '../atlassian/member.ts';
import type { InsertTarget } from '../domain/insertion.ts';
import type { Place } from '../domain/place.ts';
import type { Deployment } from '../page/page-context.ts';
import { adfText } from '../ticket-text/adf-text.ts';
import type { Editor } from './find-editors.ts';
import type { InsertWorld } from './insert-world.ts';
import type { SiteOffer } from './list-targets.ts';

/** Names of the ways to comment, as `id` of their target. */
export const COMMENT_FOR = { all: 'comment', team: 'internal-comment' } as const;

/** Asks Jira what this person may do with an issue, and in which language it is written. */
export async function askIssue(
  world: InsertWorld,
  place: Place,
  key: string,
  deployment: Deployment,
  editors: readonly Editor[],
): Promise<SiteOffer> {
  const jira = jiraRequests(deployment);
  const [permissions, issue] = await Promise.all([
    askSite(world, place.site, jira.permissions(key)),
    askSite(world, place.site, jira.issue(key)),
  ]);
  const refused = [permissions, issue].find((answer) => !answer.ok);
  const problem = refused && !refused.ok ? refused.problem : null;
  if (problem && problem.kind !== 'signed-out') return { targets: [], problem, text: '' };
  const anonymous = problem !== null || permissions.anonymous;
  const may = (name: string) =>
    permissions.ok && member(permissions.value, 'permissions', name, 'havePermission') === true;
  const unless = (allowed: boolean): InsertTarget['hindrance'] =>
    allowed ? null : anonymous ? 'signed-out' : 'not-allowed';
  const fields = issue.ok ? member(issue.value, 'fields') : null;
  // In a service project a comment that says nothing about it is sent to the customer.
  const forTeam = member(fields, 'project', 'projectTypeKey') === 'service_desk';
  const isEdited = editors.some(({ purpose }) => purpose === 'description');
  return {
    targets: [
      {
        way: 'comment',
        id: forTeam ? COMMENT_FOR.team : COMMENT_FOR.all,
        place,
        editor: null,
        hindrance: unless(may('ADD_COMMENTS')),
      },
      {
        way: 'description',
        id: 'description',
        place,
        editor: null,
        hindrance: isEdited ? 'editor-open' : unless(may('EDIT_ISSUES')),
      },
    ],
    problem,
    text: describe(fields),
  };
}

function describe(fields: unknown): string {
  const description = member(fields, 'description');
  const said = typeof description === 'string' ? description : adfText(description);
  return `${textOrNull(member(fields, 'summary')) ?? ''} ${said}`.trim();
}
