import { describe, expect, it } from 'vitest';

import { nowhere, type PageContext } from './page-context.ts';
import { knownBy, placeOf } from './place-of.ts';

const site = 'https://acme.atlassian.net';
const url = `${site}/browse/CXM-12?focusedCommentId=1`;

function context(change: Partial<PageContext>): PageContext {
  return { ...nowhere(), product: 'jira', deployment: 'cloud', site, context: 'issue', ...change };
}
const dialog = { generation: 'cloud 2026', native: false, projectKey: 'CXM', summary: 'Mahnlauf' };

describe('the place of a page', () => {
  it('is the issue in view, with the address to come back to', () => {
    const place = placeOf(
      context({ issueKey: 'CXM-12', container: 'CXM', title: ' Mahnlauf  umstellen ' }),
      url,
    );
    expect(place).toEqual({
      product: 'jira',
      site,
      kind: 'issue',
      key: 'CXM-12',
      container: 'CXM',
      title: 'Mahnlauf umstellen',
      url,
    });
  });

  it('is the ticket about to be created while a create dialog lies over an issue', () => {
    const place = placeOf(
      context({ issueKey: 'IT-3', container: 'IT', title: 'Alt', createDialog: dialog }),
      url,
    );
    expect(place).toMatchObject({
      kind: 'new-issue',
      key: null,
      container: 'CXM',
      title: 'Mahnlauf',
      url: null,
    });
  });

  it('takes the page’s project when the dialog does not say its own', () => {
    const unsaid = { ...dialog, projectKey: null, summary: null };
    expect(placeOf(context({ container: 'IT', createDialog: unsaid }), url)).toMatchObject({
      container: 'IT',
      title: '',
    });
  });

  it.each([
    ['page', '98310', 'page', url],
    ['edit-page', '98310', 'page', url],
    ['edit-page', null, 'new-page', null],
    ['page', null, 'page', url],
  ] as const)('of a Confluence %s with id %s is a %s', (kind, pageId, expected, address) => {
    const place = placeOf(
      context({ product: 'confluence', context: kind, pageId, container: 'PROZ' }),
      url,
    );
    expect(place).toMatchObject({ kind: expected, key: pageId, url: address });
  });

  it.each(['other', 'none'] as const)(
    'is nothing where there is nothing in particular (%s)',
    (kind) => {
      expect(placeOf(context({ context: kind }), url)).toBeNull();
    },
  );
});

describe('how it became known', () => {
  it.each([
    ['url', 'address'],
    ['meta', 'page-data'],
    ['dom', 'page-look'],
    ['title', 'page-look'],
  ] as const)('%s is said as %s', (source, said) => {
    const evidence = { issueKey: { source, confidence: 'high' as const } };
    expect(knownBy(context({ issueKey: 'CXM-12', evidence }))).toBe(said);
  });

  it('is the look of the page for a dialog, and null when nothing was recognised', () => {
    expect(knownBy(context({ createDialog: dialog }))).toBe('page-look');
    expect(knownBy(context({}))).toBeNull();
  });
});
