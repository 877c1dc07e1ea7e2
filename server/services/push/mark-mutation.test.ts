import { describe, expect, it } from 'vitest';

import { markMutation } from './mark-mutation.ts';

const edit = {
  name: 'note.edit@1',
  args: { id: 'a', content: { change: 'GEHEIM' }, editedAt: 7, baseRev: 1 },
};

describe('markMutation', () => {
  it('is the same for a retry, whatever order its fields came in', () => {
    const { content, ...rest } = edit.args;
    expect(markMutation({ name: edit.name, args: { ...rest, content } })).toBe(markMutation(edit));
    expect(markMutation(edit)).toMatch(/^[\w-]{22}$/);
  });

  it('is another for another thing, deed or moment', () => {
    const others = [
      { name: 'note.share@1', args: edit.args },
      { name: edit.name, args: { ...edit.args, id: 'b' } },
      { name: edit.name, args: { ...edit.args, editedAt: 8 } },
      { name: edit.name, args: { ...edit.args, baseRev: 2 } },
      { name: edit.name, args: { ...edit.args, teamId: 't' } },
    ];
    const marks = new Set([edit, ...others].map(markMutation));
    expect(marks.size).toBe(others.length + 1);
  });

  it('says nothing of the text', () => {
    const other = { ...edit, args: { ...edit.args, content: { change: 'etwas anderes' } } };
    expect(markMutation(other)).toBe(markMutation(edit));
  });

  it('looks at ids and numbers alone, however deep the rest is', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 50_000; i += 1) deep = [deep];
    const mark = markMutation({ name: 'note.share@1', args: { id: deep } });
    expect(mark).toBe(markMutation({ name: 'note.share@1', args: {} }));
  });

  it.each([null, undefined, 7, 'text', []])('bears arguments that are none: %s', (args) => {
    expect(markMutation({ name: 'note.explode@9', args })).toHaveLength(22);
  });
});
