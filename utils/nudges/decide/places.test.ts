import { describe, expect, it } from 'vitest';

import type { Place } from '../../domain/place.ts';
import { isTitled, isTypedOn, projectOf } from './places.ts';

const place: Place = {
  product: 'jira',
  site: 'https://Acme.example.org',
  kind: 'issue',
  key: 'CXM-7',
  container: 'CXM',
  title: 'Mahnlauf: drei Tage früher',
  url: null,
};

describe('titles of things that are only being created', () => {
  it.each([
    ['Mahnlauf', 'Mahnlauf drei Tage früher'],
    ['Mahnlauf drei Tage früher', 'Mahnlauf dr'],
    ['MAHNLAUF  drei', 'mahnlauf: drei Tage'],
    ['Mahnlauf frueher', 'Mahnlauf früher starten'],
  ])('%j and %j may be those of one thing', (one, other) => {
    expect(isTypedOn(one, other)).toBe(true);
    expect(isTypedOn(other, one)).toBe(true);
  });

  it.each([
    ['Mahnlauf', 'Rechnung'],
    ['drei Tage früher', 'Mahnlauf drei Tage früher'],
    ['', 'Mahnlauf'],
    ['…', '!'],
  ])('%j and %j are not', (one, other) => {
    expect(isTypedOn(one, other)).toBe(false);
    expect(isTypedOn(other, one)).toBe(false);
  });
});

describe('a ticket that bears the title of its form', () => {
  const project = projectOf({ site: 'https://acme.example.org', container: 'CXM' });

  it('is known in its project, in whatever spelling', () => {
    expect(isTitled(place, 'mahnlauf drei tage frueher', project)).toBe(true);
  });

  it('is not known by half of it, in another project, or without a title', () => {
    expect(isTitled(place, 'Mahnlauf drei Tage', project)).toBe(false);
    expect(isTitled({ ...place, container: 'OPS' }, place.title, project)).toBe(false);
    expect(isTitled({ ...place, title: '' }, '', project)).toBe(false);
  });
});
