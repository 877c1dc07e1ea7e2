import { describe, expect, it } from 'vitest';

import { listOf, member, textOrNull } from './member.ts';

describe('member', () => {
  it('reads what is there, however deep', () => {
    expect(member({ fields: { project: { key: 'CXM' } } }, 'fields', 'project', 'key')).toBe('CXM');
    expect(member([['a']], '0', '0')).toBe('a');
    expect(member('the value itself')).toBe('the value itself');
  });

  it('answers nothing for what is not there, whatever an answer is', () => {
    for (const answer of [null, undefined, 'text', 7, [], {}, { fields: null }, { fields: 'x' }])
      expect(member(answer, 'fields', 'summary')).toBeUndefined();
  });

  it('takes nothing that every object has for a member of the answer', () => {
    expect(member({}, 'constructor')).toBeUndefined();
    expect(member({}, '__proto__', 'toString')).toBeUndefined();
    expect(member('text', 'length')).toBeUndefined();
  });
});

describe('listOf and textOrNull', () => {
  it('let only lists and texts through', () => {
    expect(listOf([1])).toEqual([1]);
    for (const other of [null, undefined, 'text', { length: 1 }]) expect(listOf(other)).toEqual([]);
    expect(textOrNull('')).toBe('');
    for (const other of [null, undefined, 7, ['text']]) expect(textOrNull(other)).toBeNull();
  });
});
