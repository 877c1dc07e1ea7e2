import { describe, expect, it } from 'vitest';

import { articleCommentAddress, issueCommentAddress } from './comment-address.ts';

const wiki = 'https://wiki.example.org/confluence';

describe('the address of a comment', () => {
  it('leads to the issue, and on Data Center to the place in it', () => {
    expect(issueCommentAddress('https://x.atlassian.net', 'CXM-12', '5', 'cloud')).toBe(
      'https://x.atlassian.net/browse/CXM-12?focusedCommentId=5',
    );
    expect(issueCommentAddress('https://x.example/jira', 'CXM-12', '5', 'dc')).toBe(
      'https://x.example/jira/browse/CXM-12?focusedCommentId=5#comment-5',
    );
  });

  it("is Confluence's own, when it stays there", () => {
    expect(articleCommentAddress(wiki, '1', '5', '/display/A/B?x=1#comment-5', 'dc')).toBe(
      `${wiki}/display/A/B?x=1#comment-5`,
    );
  });

  it.each([
    undefined,
    5,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:x',
  ])('is made here, when the site says %j', (webui) => {
    const address = articleCommentAddress(wiki, '1', '5', webui, 'dc');
    expect(address).toBe(`${wiki}/pages/viewpage.action?pageId=1&focusedCommentId=5#comment-5`);
    expect(articleCommentAddress(wiki, '1', '5', webui, 'cloud')).toMatch(/focusedCommentId=5$/);
  });
});
