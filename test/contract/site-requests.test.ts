import { describe, expect, it } from 'vitest';

import { confluenceRequests } from '../../utils/atlassian/confluence-requests.ts';
import { jiraRequests } from '../../utils/atlassian/jira-requests.ts';
import type { SiteRequest } from '../../utils/atlassian/site-request.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import { withText } from '../../utils/insert/append-description.ts';
import { checkAgainstSpec } from '../practice/rest/spec-check.ts';
import { areSpecsPresent } from '../practice/rest/spec-files.ts';

const text: TicketText = [
  { kind: 'heading', text: 'Kundensicht' },
  {
    kind: 'paragraph',
    runs: [{ text: 'Label:', strong: true }, { text: ' {code} <b> & 😀\nzwei' }],
  },
  { kind: 'quote', text: 'Stelle\naus dem Ticket' },
  { kind: 'list', items: [[{ text: 'eins' }], [{ text: 'zwei\ndrei' }]] },
];
const KEY = 'CXM-12';
const existing = {
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Schon da' }] }],
};

const sites: Record<string, { site: string; requests: Record<string, SiteRequest> }> = {
  'Jira Cloud': {
    site: 'http://cloud.localhost',
    requests: jiraCases('cloud', withText(existing, text, 'cloud')),
  },
  'Jira Data Center': {
    site: 'http://dc.localhost/jira',
    requests: jiraCases('dc', withText('Schon da', text, 'dc')),
  },
  'Confluence Cloud': { site: 'http://cloud.localhost/wiki', requests: articleCases('cloud') },
  'Confluence Data Center': {
    site: 'http://dc.localhost/confluence',
    requests: articleCases('dc'),
  },
};

function jiraCases(deployment: 'cloud' | 'dc', description: unknown): Record<string, SiteRequest> {
  const jira = jiraRequests(deployment);
  return {
    permissions: jira.permissions(KEY),
    issue: jira.issue(KEY),
    description: jira.description(KEY),
    writeDescription: jira.writeDescription(KEY, description),
    'writeDescription, empty': jira.writeDescription(KEY, null),
    comment: jira.comment(KEY, text, false),
    'comment, internal': jira.comment(KEY, text, true),
    newestComments: jira.newestComments(KEY),
    deleteComment: jira.deleteComment(KEY, '10001'),
  };
}

function articleCases(deployment: 'cloud' | 'dc'): Record<string, SiteRequest> {
  const confluence = confluenceRequests(deployment);
  return Object.fromEntries(
    (['page', 'blogpost'] as const).flatMap((kind) => [
      [`operations, ${kind}`, confluence.operations('98312', kind)],
      [`comment, ${kind}`, confluence.comment('98312', kind, text)],
      [`newestComments, ${kind}`, confluence.newestComments('98312', kind)],
      [`deleteComment, ${kind}`, confluence.deleteComment('500001')],
    ]),
  );
}

function sent(site: string, { method, path, body }: SiteRequest): Request {
  return new Request(site + path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

// The descriptions lie beside the repository; a clone alone has none, and these tests are then shown as skipped.
describe.skipIf(!areSpecsPresent()).each(Object.entries(sites))(
  '%s',
  (_name, { site, requests }) => {
    it.each(Object.entries(requests))('is asked by its own rules: %s', async (_what, request) => {
      expect(await checkAgainstSpec(sent(site, request))).toEqual({
        validated: true,
        violations: [],
      });
    });
  },
);

describe.skipIf(!areSpecsPresent())('the rules', () => {
  it.each([
    [
      'http://cloud.localhost',
      {
        ...jiraRequests('cloud').comment(KEY, text, false),
        body: { body: existing, x: 1, properties: 5 },
      },
    ],
    [
      'http://cloud.localhost',
      {
        ...jiraRequests('cloud').comment(KEY, text, false),
        body: { body: { type: 'doc', version: 1, content: [{ type: 'marquee' }] } },
      },
    ],
    [
      'http://dc.localhost/jira',
      { ...jiraRequests('dc').comment(KEY, text, false), body: { body: existing } },
    ],
    [
      'http://cloud.localhost/wiki',
      { ...confluenceRequests('cloud').comment('1', 'page', text), body: { pageId: 1 } },
    ],
    [
      'http://dc.localhost/confluence',
      { ...confluenceRequests('dc').comment('1', 'page', text), body: { type: 5 } },
    ],
  ] satisfies [string, SiteRequest][])('would catch a wrong body at %s', async (site, request) => {
    expect((await checkAgainstSpec(sent(site, request))).violations).not.toEqual([]);
  });
});
