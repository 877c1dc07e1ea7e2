import { describe, expect, it } from 'vitest';

import type { Place } from '../../utils/domain/place.ts';
import { placeLink, placeName } from './place-link.ts';

const issue: Place = {
  product: 'jira',
  site: 'https://acme.example',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://acme.example/browse/CXM-12',
};

describe('placeLink', () => {
  it('is the address of the place', () => {
    expect(placeLink(issue)).toBe('https://acme.example/browse/CXM-12');
    expect(placeLink({ ...issue, url: null })).toBeNull();
  });

  it('is never a script', () => {
    expect(placeLink({ ...issue, url: 'javascript:alert(1)' })).toBeNull();
    expect(placeLink({ ...issue, url: ' https://x' })).toBeNull();
  });
});

describe('placeName', () => {
  it('is key and title of an issue', () => {
    expect(placeName(issue)).toBe('CXM-12 · Mahnlauf umstellen');
    expect(placeName({ ...issue, title: '' })).toBe('CXM-12');
  });

  it('is the title of a page, not its number', () => {
    const page: Place = {
      ...issue,
      product: 'confluence',
      kind: 'page',
      key: '4711',
      container: null,
    };
    expect(placeName(page)).toBe('Mahnlauf umstellen');
    expect(placeName({ ...page, title: '' })).toBe('4711');
  });

  it('says a thing once, and the site when there is nothing else', () => {
    expect(placeName({ ...issue, key: 'Mahnen', title: 'Mahnen' })).toBe('Mahnen');
    expect(placeName({ ...issue, key: null, container: null, title: '' })).toBe(
      'https://acme.example',
    );
  });
});
