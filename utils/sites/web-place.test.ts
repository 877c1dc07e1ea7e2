import { describe, expect, it } from 'vitest';

import { placeSchema } from '../domain/place-schema.ts';
import { placeKeyOf } from '../domain/place.ts';
import { webPlaceOf } from './web-place.ts';

const at = (url: string, title = 'Kasse') => webPlaceOf({ url, title }).place;

describe('webPlaceOf', () => {
  it('is a page with its title and the address to come back to', () => {
    expect(
      webPlaceOf({ url: 'https://shop.de/kasse?schritt=2#top', title: ' Kasse \n– Shop ' }),
    ).toEqual({
      place: {
        product: 'web',
        site: 'https://shop.de',
        kind: 'page',
        key: '/kasse?schritt=2',
        container: null,
        title: 'Kasse – Shop',
        url: 'https://shop.de/kasse?schritt=2',
      },
      leftOut: [],
    });
  });

  it('is the same place with another title, fragment or secret', () => {
    const keys = ['https://a.de/x', 'https://a.de/x#y', 'https://a.de/x?token=1'].map((url) =>
      placeKeyOf(at(url, url)),
    );
    expect(new Set(keys).size).toBe(1);
    expect(placeKeyOf(at('https://a.de/x?tab=2'))).not.toBe(keys[0]);
  });

  it('tells long addresses apart that begin alike, within a key’s limit', () => {
    const long = `https://a.de/${'weg/'.repeat(60)}`;
    const [one, two] = [at(`${long}1`), at(`${long}2`)];
    expect(one.key).toHaveLength(100);
    expect(one.key).not.toBe(two.key);
    expect(at(`${long}1`).key).toBe(one.key);
  });

  it.each(['chrome://settings', 'file:///home/ada/geheim.html', undefined])(
    'has no address and no title of %s',
    (url) => {
      const { place } = webPlaceOf({ url, title: 'geheim.html' });
      expect(place).toMatchObject({ kind: 'site', site: '', url: null, title: '' });
    },
  );

  it('gives only places that can be kept', () => {
    for (const url of [
      'https://a.de/',
      `https://a.de/${'ä'.repeat(900)}`,
      'about:blank',
      'http://[::1]:8/',
    ])
      expect(placeSchema.safeParse(at(url, 'x'.repeat(900))).success).toBe(true);
  });
});
