import { describe, expect, it } from 'vitest';

import { idSchema } from './id-schema.ts';

const small = 'a5d3c8f0-4b1e-4c7a-9b52-3f0d6e1c7a10';

describe('idSchema', () => {
  it('makes one id of two ways to write it', () => {
    expect(idSchema.parse(small.toUpperCase())).toBe(small);
    expect(idSchema.parse(small)).toBe(small);
  });

  it.each(['', 'A5D3', `{${small}}`, small.replaceAll('-', ''), ` ${small}`])(
    'refuses what is no id: "%s"',
    (text) => {
      expect(idSchema.safeParse(text).success).toBe(false);
    },
  );
});
