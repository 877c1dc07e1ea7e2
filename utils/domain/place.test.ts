import { describe, expect, it } from 'vitest';

import { placeSchema } from './place-schema.ts';
import { fitTitle, MAX_TITLE, placeKeyOf, type Place } from './place.ts';

const ticket: Place = {
  product: 'jira',
  site: 'https://acme.atlassian.net',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://acme.atlassian.net/browse/CXM-12',
};

describe('the identity of a place', () => {
  it('survives a new title and another address', () => {
    const renamed = {
      ...ticket,
      title: 'Mahnlauf 2',
      url: 'https://acme.atlassian.net/x?selectedIssue=CXM-12',
    };
    expect(placeKeyOf(renamed)).toBe(placeKeyOf(ticket));
  });

  it('does not care how the host is spelled', () => {
    expect(placeKeyOf({ ...ticket, site: 'https://ACME.atlassian.net' })).toBe(placeKeyOf(ticket));
  });

  it.each([
    ['another key', { key: 'CXM-13' }],
    ['another site', { site: 'https://jira.acme.de' }],
    ['another product', { product: 'confluence' as const }],
    ['another kind', { kind: 'board' as const }],
  ])('changes with %s', (_, change) => {
    expect(placeKeyOf({ ...ticket, ...change })).not.toBe(placeKeyOf(ticket));
  });

  it('keeps things that do not exist yet apart by where they will be', () => {
    const dialog = { ...ticket, kind: 'new-issue' as const, key: null };
    expect(placeKeyOf({ ...dialog, container: 'IT' })).not.toBe(placeKeyOf(dialog));
  });
});

describe('fitTitle', () => {
  it('leaves short titles alone, but for white space', () => {
    expect(fitTitle('  Mahnlauf \n umstellen ')).toBe('Mahnlauf umstellen');
  });

  it('cuts at the limit without tearing an emoji apart', () => {
    const long = `${'x'.repeat(MAX_TITLE - 2)}😀😀`;
    const cut = fitTitle(long);
    expect(cut.length).toBeLessThanOrEqual(MAX_TITLE);
    expect(cut.endsWith('…')).toBe(true);
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe('what comes from outside', () => {
  it('is a place when it looks like one', () => {
    expect(placeSchema.safeParse(ticket).success).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'CXM-12'])(
    'is refused with the address %s',
    (url) => expect(placeSchema.safeParse({ ...ticket, url }).success).toBe(false),
  );
});
