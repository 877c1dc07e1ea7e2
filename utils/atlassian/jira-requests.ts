import type { TicketText } from '../domain/ticket-text.ts';
import type { Deployment } from '../page/page-context.ts';
import { toAdf } from '../ticket-text/to-adf.ts';
import { toWiki } from '../ticket-text/to-wiki.ts';
import { inPath, type SiteRequest } from './site-request.ts';

/** What we want to know before anything is offered. */
const PERMISSIONS = 'ADD_COMMENTS,EDIT_ISSUES';

/** Makes a comment of a service project one that customers do not see; sent to no other kind of project. */
const INTERNAL = [{ key: 'sd.public.comment', value: { internal: true } }];

/** The questions to Jira: version 3 with documents on Cloud, version 2 with wiki markup on Data Center. */
export function jiraRequests(deployment: Deployment) {
  const api = deployment === 'cloud' ? '/rest/api/3' : '/rest/api/2';
  const issue = (key: string) => `${api}/issue/${inPath(key)}`;
  return {
    /** Data Center takes no list of names and tells all. */
    permissions: (key: string): SiteRequest => ({
      method: 'GET',
      path:
        `${api}/mypermissions?issueKey=${inPath(key)}` +
        (deployment === 'cloud' ? `&permissions=${inPath(PERMISSIONS)}` : ''),
    }),
    issue: (key: string): SiteRequest => ({
      method: 'GET',
      path: `${issue(key)}?fields=${inPath('summary,description,project')}`,
    }),
    description: (key: string): SiteRequest => ({
      method: 'GET',
      path: `${issue(key)}?fields=description`,
    }),
    /** `value` as the site itself writes it; null empties the field. */
    writeDescription: (key: string, value: unknown): SiteRequest => ({
      method: 'PUT',
      path: issue(key),
      body: { fields: { description: value } },
    }),
    comment: (key: string, text: TicketText, internal: boolean): SiteRequest => ({
      method: 'POST',
      path: `${issue(key)}/comment`,
      body: {
        body: deployment === 'cloud' ? toAdf(text) : toWiki(text),
        ...(internal && { properties: INTERNAL }),
      },
    }),
    newestComments: (key: string): SiteRequest => ({
      method: 'GET',
      path: `${issue(key)}/comment?orderBy=-created&maxResults=20`,
    }),
    deleteComment: (key: string, id: string): SiteRequest => ({
      method: 'DELETE',
      path: `${issue(key)}/comment/${inPath(id)}`,
    }),
  };
}
