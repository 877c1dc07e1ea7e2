import { array, assert, integer, jsonValue, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanJson, cleanText } from './clean-json.ts';

const valueOf = (value: unknown) => {
  const result = cleanJson(value);
  return result.ok ? result.value : 'refused';
};

describe('cleanText', () => {
  it('takes out what PostgreSQL cannot hold', () => {
    expect(cleanText('a\0b')).toBe('ab');
    expect(cleanText('\uD83D')).toBe('\uFFFD');
    expect(cleanText('x\uDE00y')).toBe('x\uFFFDy');
  });

  it('leaves every well-formed text alone', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        pre(!text.includes('\0'));
        expect(cleanText(text)).toBe(text);
      }),
    );
  });

  it('gives text that survives UTF-8', () => {
    assert(
      property(array(integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const clean = cleanText(text);
        expect(Buffer.from(clean, 'utf8').toString('utf8')).toBe(clean);
        expect(clean).not.toContain('\0');
      }),
    );
  });
});

describe('cleanJson', () => {
  it('walks keys and values', () => {
    expect(valueOf({ 'k\0': ['\uD800', 1, null, true] })).toEqual({ k: ['\uFFFD', 1, null, true] });
  });

  it('drops the prototype’s name', () => {
    const cleaned = valueOf(JSON.parse('{"__proto__": {"x": 1}, "y": 2}'));
    expect(Object.keys(cleaned as object)).toEqual(['y']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('takes 32 levels and refuses the next', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(valueOf(nested(32))).toEqual(nested(32));
    expect(valueOf(nested(33))).toBe('refused');
    expect(valueOf(nested(100_000))).toBe('refused');
  });

  it('leaves clean JSON alone', () => {
    assert(
      property(jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        pre(!/\\u0000|\\ud|__proto__/i.test(text));
        expect(JSON.stringify(valueOf(value))).toBe(text);
      }),
    );
  });
});
