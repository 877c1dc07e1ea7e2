import { describe, expect, it } from 'vitest';

import { createToken } from './create-token.ts';

describe('createToken', () => {
  it('is never the same, and fits into a header and the wire', () => {
    const tokens = Array.from({ length: 200 }, createToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(tokens[0] ?? '', 'base64url')).toHaveLength(32);
  });
});
