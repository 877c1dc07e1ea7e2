import { describe, expect, it } from 'vitest';

import { maskAddress } from './mask-address.ts';

describe('an address without anybody’s words', () => {
  it.each([
    ['https://acme.atlassian.net/browse/CXM-12', 'https://SITE.atlassian.net/browse/KEY-N'],
    ['https://acme.atlassian.net/browse/cxm-12?filter=-4', '…/browse/KEY-N?filter=N'],
    ['https://acme-2.jira.com/', 'https://SITE.jira.com/'],
    ['https://acme.atlassian.net/browse/GEHEIM', '…/browse/PROJECT'],
    [
      'https://acme.atlassian.net/jira/software/c/projects/GEHEIM/boards/7?selectedIssue=GEHEIM-12',
      '…/jira/software/c/projects/PROJECT/boards/N?selectedIssue=KEY-N',
    ],
    [
      'https://acme.atlassian.net/jira/core/projects/GEHEIM/archived-work-items',
      '…/jira/core/projects/PROJECT/archived-work-items',
    ],
    [
      'https://acme.atlassian.net/jira/servicedesk/projects/GEHEIM/section/geheim/custom/4/GEHEIM-12',
      '…/jira/servicedesk/projects/PROJECT/section/NAME/custom/N/KEY-N',
    ],
    ['https://acme.atlassian.net/jira/people/5b10a284/boards/12', '…/jira/people/NAME/boards/N'],
    [
      'https://acme.atlassian.net/issues?jql=summary%20~%20geheim&selectedIssue=GEHEIM-1',
      '…/issues?jql=TEXT&selectedIssue=KEY-N',
    ],
    [
      'https://acme.atlassian.net/wiki/spaces/GEHEIM/pages/4711/Geheim+es',
      '…/wiki/spaces/SPACE/pages/ID/TITLE',
    ],
    [
      'https://acme.atlassian.net/wiki/spaces/GEHEIM/pages/4711/edit',
      '…/wiki/spaces/SPACE/pages/ID/TITLE',
    ],
    [
      'https://acme.atlassian.net/wiki/spaces/GEHEIM/pages/edit-v2/4711?draftShareId=geheim',
      '…/wiki/spaces/SPACE/pages/edit-v2/ID?draftShareId=TEXT',
    ],
    [
      'https://acme.atlassian.net/wiki/spaces/~712020geheim/overview',
      '…/wiki/spaces/~NAME/overview',
    ],
    [
      'https://acme.atlassian.net/wiki/spaces/GEHEIM/blog/2026/05/31/4711/Geheim',
      '…/wiki/spaces/SPACE/blog/N/N/N/N/TITLE',
    ],
    [
      'https://acme.atlassian.net/wiki/spaces/GEHEIM/whiteboard/4711',
      '…/wiki/spaces/SPACE/whiteboard/N',
    ],
    ['https://acme.atlassian.net/wiki/x/NC94CQ', '…/wiki/x/CODE'],
    ['https://geheim.example.org/browse/CXM-12', 'https://HOST/browse/KEY-N'],
    ['http://geheim:8080/geheim/browse/CXM-12', 'http://HOST:8080/…/browse/KEY-N'],
    [
      'https://geheim.example.org/jira/secure/RapidBoard.jspa?rapidView=1&projectKey=GEHEIM&view=planning',
      '…/jira/secure/RapidBoard.jspa?rapidView=N&projectKey=KEY&view=planning',
    ],
    [
      'https://geheim.example.org/secure/CreateIssueDetails!init.jspa?pid=1&summary=Geheim',
      '…/secure/CreateIssueDetails!init.jspa?pid=ID&…',
    ],
    ['https://geheim.example.org/display/GEHEIM/Geheim.action', '…/display/SPACE/TITLE'],
    ['https://geheim.example.org/display/public/GEHEIM/Geheim', '…/display/public/SPACE/TITLE'],
    ['https://geheim.example.org/display/GEHEIM/2026/05/31/Geheim', '…/display/SPACE/N/N/N/TITLE'],
    [
      'https://geheim.example.org/pages/viewpage.action?pageId=4711&title=Geheim#Geheim',
      '…/pages/viewpage.action?pageId=ID&title=TEXT#…',
    ],
    ['https://geheim.example.org/servicedesk/agent/all', '…/servicedesk/agent/all'],
    ['https://geheim.example.org/servicedesk/agent/GEHEIM', '…/servicedesk/agent/PROJECT'],
    ['https://geheim.atlassian.net.evil.com/browse/CXM-12', 'https://LOOKALIKE/browse/KEY-N'],
    ['https://geheim.example.org/secure/views/geheim.jspa', '…/secure/…/…'],
    ['https://acme.atlassian.net/?geheim', 'https://SITE.atlassian.net/?…'],
    ['about:geheim', ''],
    ['kein Link', ''],
  ])('%s', (url, masked) => {
    const seen = maskAddress(url);
    // `…/path` leaves the host to other rows.
    expect(masked.startsWith('…/') ? seen.replace(/^https?:\/\/[^/]+/, '…') : seen).toBe(masked);
    expect(seen).not.toMatch(/geheim|acme/i);
  });
});

describe('whatever stands in an address', () => {
  const places = [
    'https://W.atlassian.net/',
    'https://jira.W.example/',
    'https://acme.atlassian.net/W',
    'https://acme.atlassian.net/browse/W',
    'https://acme.atlassian.net/browse/W-1',
    'https://acme.atlassian.net/browse/W/W',
    'https://acme.atlassian.net/jira/W/projects/W/boards/W',
    'https://acme.atlassian.net/wiki/spaces/W/W/W/W',
    'https://acme.atlassian.net/wiki/spaces/A/pages/W',
    'https://acme.atlassian.net/wiki/spaces/A/pages/1/W/W',
    'https://acme.atlassian.net/wiki/spaces/~W/pages/1/W',
    'https://wiki.example.org/display/W',
    'https://wiki.example.org/display/A/W/W',
    'https://wiki.example.org/pages/W/W',
    'https://wiki.example.org/x/W?W=W&jql=W&title=W&view=W#W',
  ];
  // Words of the products themselves, too: a space may be called "list", and a page "edit".
  const words = [
    'geheim',
    'Gehe%C3%ADm',
    'a%2Fgeheim',
    '%E0%A4%A',
    '~geheim',
    'geheim.example',
    'geheim.action',
  ];
  it.each(places)('%s', (place) => {
    for (const word of words) {
      const masked = maskAddress(place.replaceAll('W', word));
      expect(masked).not.toMatch(/geheim|gehe%|gehe\u00ED|%E0/i);
    }
  });

  it('a key that is spelled like a word of the product is masked all the same', () => {
    const url = 'https://acme.atlassian.net/wiki/spaces/list/pages/1/timeline';
    expect(maskAddress(url)).toBe('https://SITE.atlassian.net/wiki/spaces/SPACE/pages/ID/TITLE');
  });
});
