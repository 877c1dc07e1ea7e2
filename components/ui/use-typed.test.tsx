// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { useTyped } from './use-typed.ts';

let screen: Mounted;
const kept: string[] = [];
beforeEach(() => {
  kept.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** The owner's word on what is kept, from outside; and whether keeping works. */
let say: (text: string) => void;

async function open(start: string, works = true, read?: (text: string) => string | null) {
  function Owner() {
    const [text, setText] = useState(start);
    say = (next) => void act(() => setText(next));
    const typed = useTyped({
      kept: text,
      async keep(next) {
        kept.push(next);
        // As an owner does that shows a choice at once.
        setText(next);
        await Promise.resolve();
        if (!works) setText(text);
        return works;
      },
      ...(read ? { read } : {}),
    });
    return (
      <input
        value={typed.text}
        onInput={(event) => typed.onInput(event.currentTarget.value)}
        onBlur={typed.onBlur}
      />
    );
  }
  const mounting = mount(<Owner />);
  await vi.runAllTimersAsync();
  screen = await mounting;
  const field = screen.all<HTMLInputElement>('input')[0]!;
  return {
    field,
    type: (text: string) =>
      void act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    leave: () => void act(() => void field.dispatchEvent(new FocusEvent('blur'))),
    pass: (ms: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      }),
  };
}

describe('what is typed', () => {
  it('is kept after a pause, once, and at once when the field is left', async () => {
    const { type, leave, pass } = await open('');
    type('M');
    await pass(400);
    type('Ma');
    await pass(400);
    expect(kept).toEqual([]);
    await pass(200);
    expect(kept).toEqual(['Ma']);
    type('Mahn');
    leave();
    await pass(0);
    leave();
    await pass(2_000);
    expect(kept).toEqual(['Ma', 'Mahn']);
    screen.unmount();
  });

  it('is kept when the field goes away', async () => {
    const { type } = await open('');
    type('Mahnlauf');
    screen.unmount();
    expect(kept).toEqual(['Mahnlauf']);
  });

  it('is not kept when it is what is kept already', async () => {
    const { type, leave } = await open('Mahn', true, (text) => text.trim());
    type('Mahn ');
    leave();
    screen.unmount();
    expect(kept).toEqual([]);
  });

  it('stands above news while somebody types, and yields to them afterwards', async () => {
    const { field, type, leave, pass } = await open('alt');
    type('neu');
    say('von nebenan');
    expect(field.value).toBe('neu');
    leave();
    await pass(0);
    expect(field.value).toBe('neu');
    say('wieder von nebenan');
    expect(field.value).toBe('wieder von nebenan');
    screen.unmount();
  });

  it('keeps its blanks while somebody types on after a pause', async () => {
    const { field, type, leave, pass } = await open('', true, (text) => text.trim());
    type('Mahnläufe ');
    await pass(1_000);
    expect(kept).toEqual(['Mahnläufe']);
    expect(field.value).toBe('Mahnläufe ');
    leave();
    await pass(0);
    expect(field.value).toBe('Mahnläufe');
    screen.unmount();
  });

  it('is not lost when it could not be kept', async () => {
    const { field, type, leave, pass } = await open('alt', false);
    type('neu');
    leave();
    await pass(0);
    expect(kept).toEqual(['neu']);
    expect(field.value).toBe('neu');
    screen.unmount();
  });

  it('goes when it cannot be kept and the field is left', async () => {
    const { field, type, leave, pass } = await open('9', true, (text) =>
      /^\d+$/.test(text) ? text : null,
    );
    type('');
    await pass(1_000);
    expect([kept, field.value]).toEqual([[], '']);
    leave();
    await pass(0);
    expect([kept, field.value]).toEqual([[], '9']);
    screen.unmount();
  });
});
