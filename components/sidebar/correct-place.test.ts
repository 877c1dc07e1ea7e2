import { describe, expect, it } from 'vitest';

import { placeSchema } from '../../utils/domain/place-schema.ts';
import { correctPlace, siteAround } from './correct-place.ts';

const site = 'https://acme.example/jira';

function placeOf(product: 'jira' | 'confluence' | 'web', reference: string, home: string | null) {
  const corrected = correctPlace({ product, reference }, home);
  if (!corrected.ok) throw new Error(corrected.problem);
  // Whatever is typed, the result is a place the database takes.
  return placeSchema.parse(corrected.place);
}

function problemOf(product: 'jira' | 'confluence' | 'web', reference: string, home: string | null) {
  const corrected = correctPlace({ product, reference }, home);
  return corrected.ok ? null : corrected.problem;
}

describe('an issue', () => {
  it('by its key belongs to the site around', () => {
    expect(placeOf('jira', ' cxm-12 ', site)).toEqual({
      product: 'jira',
      site,
      kind: 'issue',
      key: 'CXM-12',
      container: 'CXM',
      title: '',
      url: `${site}/browse/CXM-12`,
    });
  });

  it('by its address brings its own site, context path included', () => {
    const place = placeOf('jira', 'https://jira.acme.example/ctx/browse/AB-7?filter=1', site);
    expect(place).toMatchObject({ site: 'https://jira.acme.example/ctx', key: 'AB-7' });
  });

  it('is found in the address of a board', () => {
    const board = 'https://a.atlassian.net/jira/software/projects/AB/boards/1?selectedIssue=AB-7';
    expect(placeOf('jira', board, null)).toMatchObject({
      site: 'https://a.atlassian.net',
      key: 'AB-7',
    });
  });

  it('needs a key and a site', () => {
    expect(problemOf('jira', 'Mahnlauf', site)).toBe('no-key');
    expect(problemOf('jira', 'CXM-12', null)).toBe('no-site');
    expect(problemOf('jira', '   ', site)).toBe('empty');
  });
});

describe('a page', () => {
  it('by its title is told apart by it', () => {
    const place = placeOf('confluence', 'Mahnprozess', 'https://acme.example/wiki');
    expect(place).toMatchObject({ kind: 'page', key: 'Mahnprozess', title: 'Mahnprozess' });
  });

  it('by its address is told apart by its id', () => {
    const url = 'https://a.atlassian.net/wiki/spaces/CX/pages/4711/Mahnprozess+neu';
    expect(placeOf('confluence', url, null)).toMatchObject({
      site: 'https://a.atlassian.net/wiki',
      key: '4711',
      title: 'Mahnprozess neu',
      url,
    });
    const old = 'https://wiki.acme.example/pages/viewpage.action?pageId=99';
    expect(placeOf('confluence', old, null)).toMatchObject({ key: '99' });
  });

  it('survives a broken percent sign and a title without end', () => {
    expect(placeOf('confluence', 'https://a.example/display/CX/100%', null).title).toBe('100%');
    const endless = placeOf('confluence', 'x'.repeat(3_000), 'https://a.example');
    expect(endless.title).toHaveLength(500);
    expect(endless.key).toHaveLength(100);
  });
});

describe('anything else on the web', () => {
  it('is an address', () => {
    expect(placeOf('web', 'https://shop.example/kasse?x=1', null)).toMatchObject({
      product: 'web',
      site: 'https://shop.example',
      key: '/kasse',
      title: 'shop.example/kasse',
    });
  });

  it('is never a script', () => {
    expect(problemOf('web', 'javascript:alert(1)', site)).toBe('no-address');
    expect(problemOf('web', 'shop.example', site)).toBe('no-address');
    expect(problemOf('jira', 'javascript:CXM-12', null)).toBe('no-site');
  });
});

describe('siteAround', () => {
  const around = placeOf('jira', 'CXM-1', site);

  it('is the site of the recognised place of the same product', () => {
    expect(siteAround('jira', around, 'https://elsewhere.example/')).toBe(site);
  });

  it('is else read from the address, without the paths of the product', () => {
    expect(siteAround('jira', null, 'https://a.atlassian.net/jira/your-work')).toBe(
      'https://a.atlassian.net',
    );
    expect(siteAround('confluence', null, 'https://a.atlassian.net/wiki/spaces/CX/overview')).toBe(
      'https://a.atlassian.net/wiki',
    );
  });

  it('is unknown without an address', () => {
    expect(siteAround('jira', null, undefined)).toBeNull();
    expect(siteAround('web', null, 'https://a.example/x')).toBeNull();
  });
});
