import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeTinyLink } from './tiny-link.ts';

/** The encoder as Confluence has it: little-endian bytes, its own two letters, no zeroes at the end. */
function encode(id: bigint): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(id);
  return bytes
    .toString('base64')
    .replaceAll('/', '-')
    .replaceAll('+', '_')
    .replace(/[A=]+$/, '');
}

describe('decodeTinyLink', () => {
  it.each([
    ['jgF1Aw', '57999758'],
    ['NC94CQ', '158871348'],
  ])('%s is %s, as real pages say', (code, id) => {
    expect(decodeTinyLink(code)).toBe(id);
  });

  it('decodes what Confluence encodes', () => {
    fc.assert(
      fc.property(fc.bigInt(64n, (1n << 63n) - 1n), (id) => {
        expect(decodeTinyLink(encode(id))).toBe(String(id));
      }),
    );
  });

  it.each(['', 'A', 'AAAA', 'a b', '../..', '%41%41', 'jgF1AwjgF1Aw', '!!!!', '___________'])(
    '"%s" is none',
    (code) => {
      expect(decodeTinyLink(code)).toBeNull();
    },
  );
});
