import { describe, expect, it } from 'vitest';

import { cleanAddress } from './clean-address.ts';

const kept = (url: string | null) => ({ url, leftOut: [] });

describe('cleanAddress', () => {
  it.each([
    ['https://shop.firma.de/kasse', 'https://shop.firma.de/kasse'],
    ['https://shop.firma.de/kasse#schritt-2', 'https://shop.firma.de/kasse'],
    ['https://ada:geheim@shop.firma.de/', 'https://shop.firma.de/'],
    ['https://shop.firma.de/s?q=rechnung&page=2', 'https://shop.firma.de/s?q=rechnung&page=2'],
    ['https://shop.firma.de/?keyword=rechnung', 'https://shop.firma.de/?keyword=rechnung'],
    ['https://shop.firma.de/?postcode=50667', 'https://shop.firma.de/?postcode=50667'],
    ['https://shop.firma.de/a;jsessionid=0F?id=12', 'https://shop.firma.de/a?id=12'],
    [
      'https://docs.firma.de/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
      'https://docs.firma.de/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
    ],
  ])('%s → %s', (address, url) => {
    expect(cleanAddress(address)).toEqual(kept(url));
  });

  it.each([
    ['token=abc', ['token']],
    ['reset_token=abc', ['reset_token']],
    ['access_token=abc&q=1', ['access_token']],
    ['code=123&state=x', ['code', 'state']],
    ['apiKey=1', ['apiKey']],
    ['X-Amz-Signature=1', ['X-Amz-Signature']],
    ['SAMLResponse=1', ['SAMLResponse']],
    ['PHPSESSID=0123456789abcdef0123456789abcdef', ['PHPSESSID']],
    ['t=eyJhbGciOi.eyJzdWIiOi.c2ln', ['t']],
    ['h=0123456789abcdef0123456789abcdef', ['h']],
  ])('leaves out %s', (query, leftOut) => {
    const address = cleanAddress(`https://a.de/x?${query}&seite=2`);
    expect(address.leftOut).toEqual(leftOut);
    expect(address.url).toContain('seite=2');
    for (const name of leftOut) expect(address.url).not.toContain(`${name}=`);
  });

  it('does not call an empty value a secret', () => {
    expect(cleanAddress('https://a.de/?token=')).toEqual(kept('https://a.de/?token='));
  });

  it.each(['chrome://extensions', 'file:///etc/hosts', 'about:blank', 'data:text/html,x', 'x', ''])(
    'keeps nothing of %s',
    (address) => {
      expect(cleanAddress(address)).toEqual(kept(null));
    },
  );

  it('shortens what no place could hold: first the query, then the path', () => {
    const long = 'x'.repeat(2_000);
    expect(cleanAddress(`https://a.de/p?q=${long}`).url).toBe('https://a.de/p');
    expect(cleanAddress(`https://a.de/${long}?q=1`).url).toBe('https://a.de/');
  });
});
