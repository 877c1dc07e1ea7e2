import { describe, expect, it } from 'vitest';

import { readTicket } from './read-ticket.ts';

const site = 'https://jira.example.org/jira';

describe('readTicket', () => {
  it.each([
    ['CXM-12', 'CXM-12'],
    ['  cxm-12 ', 'CXM-12'],
    ['AB_2-7', 'AB_2-7'],
    [`${site}/browse/CXM-12`, 'CXM-12'],
    [`${site}/browse/CXM-12?focusedCommentId=4#x`, 'CXM-12'],
    [`${site.toUpperCase()}/browse/CXM-12`, 'CXM-12'],
    [`${site}/projects/CXM/issues/CXM-12`, 'CXM-12'],
  ])('reads %s', (typed, key) => {
    expect(readTicket(typed, site)).toMatchObject({
      product: 'jira',
      kind: 'issue',
      site,
      key,
      container: key.split('-')[0],
      url: `${site}/browse/${key}`,
    });
  });

  it.each([
    '',
    'Mahnlauf umstellen',
    '12',
    'CXM-',
    'CXM-12 und CXM-13',
    'https://other.example/browse/CXM-12',
    'https://jira.example.org/jira-two/browse/CXM-12',
    'javascript:alert(1)',
  ])('takes “%s” for none of this site', (typed) => {
    expect(readTicket(typed, site)).toBeNull();
  });
});
