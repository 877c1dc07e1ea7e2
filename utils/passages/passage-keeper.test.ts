// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Passage } from '../domain/passage.ts';
import { createPassageKeeper, type Standing } from './passage-keeper.ts';

/** What the browser would paint: the words of each registered range. */
const registry = new Map<string, Set<StaticRangeInit>>();
const painted = () =>
  [...(registry.get('kundenblick') ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('StaticRange', function make(this: object, range: StaticRangeInit) {
    Object.assign(this, range);
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const passage = (exact: string): Passage => ({ exact, prefix: '', suffix: '', start: 0 });
const wanted = [
  {
    id: 'a',
    passage: { ...passage('jeden Dienstag'), prefix: 'startet ', suffix: ' um 6', start: 17 },
  },
  {
    id: 'b',
    passage: { ...passage('wird trotzdem gemahnt'), prefix: 'zahlt, ', suffix: '.', start: 60 },
  },
];
const text =
  '<p>Mahnlauf: startet jeden Dienstag um 6.</p><p>Wer zahlt, wird trotzdem gemahnt.</p>';

function show(html: string): Element {
  document.body.innerHTML = `<div id="main-content" class="wiki-content">${html}</div>`;
  return document.querySelector('#main-content')!;
}
function start() {
  const told: Standing[][] = [];
  const keeper = createPassageKeeper(document, life.signal, (standing) => told.push(standing));
  return { keeper, told };
}

describe('passages in a page', () => {
  it('are marked where they stand, and answered for one by one', async () => {
    show(text);
    const { keeper } = start();
    const lost = { id: 'c', passage: passage('gibt es hier nicht') };
    const standing = await keeper.mark([...wanted, lost]);
    expect(standing.map(({ id, state }) => [id, state === 'lost'])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
    expect(painted()).toEqual(['jeden Dienstag', 'wird trotzdem gemahnt']);
    expect(keeper.show('c')).toBe(false);
    expect(keeper.show('unknown')).toBe(false);
  });

  it('take the place of those before, and are gone with the last one', async () => {
    show(text);
    const { keeper } = start();
    await keeper.mark(wanted);
    await keeper.mark(wanted.slice(1));
    expect(painted()).toEqual(['wird trotzdem gemahnt']);
    expect(await keeper.mark([])).toEqual([]);
    expect(painted()).toEqual([]);
  });

  it('are all answered for when the second call overtakes the first', async () => {
    show(text);
    const { keeper } = start();
    const [first, second] = await Promise.all([
      keeper.mark(wanted),
      keeper.mark(wanted.slice(0, 1)),
    ]);
    expect(second.map(({ id }) => id)).toEqual(['a']);
    expect(first.length).toBeLessThanOrEqual(2);
    expect(painted()).toEqual(['jeden Dienstag']);
  });

  it('are answered for as they stand when two ask for the same at once', async () => {
    const { keeper } = start();
    const both = Promise.all([keeper.mark(wanted), keeper.mark(structuredClone(wanted))]);
    setTimeout(() => show(text), 150);
    const states = (await both).flat().map(({ state }) => state);
    expect(states).toHaveLength(4);
    expect(states).not.toContain('lost');
  });

  it('wait for a page that draws itself late', async () => {
    const { keeper } = start();
    const marking = keeper.mark(wanted);
    setTimeout(() => show(text), 150);
    expect((await marking).map(({ state }) => state)).not.toContain('lost');
    expect(painted()).toHaveLength(2);
  });

  it('follow the text: changed, drawn anew, gone, and back; each change is told once', async () => {
    const part = show(text);
    const { keeper, told } = start();
    await keeper.mark(wanted);
    part.replaceWith(part.cloneNode(true));
    await vi.waitFor(() =>
      expect(
        [...(registry.get('kundenblick') ?? [])].every((r) => r.startContainer.isConnected),
      ).toBe(true),
    );
    expect(told).toEqual([]);
    const last = document.querySelector('#main-content p:last-child')!;
    last.textContent = 'Ganz anders.';
    await vi.waitFor(() => expect(painted()).toEqual(['jeden Dienstag']));
    expect(told.map((one) => one.map(({ state }) => state === 'lost'))).toEqual([[false, true]]);
    last.textContent = 'Wer zahlt, wird trotzdem gemahnt.';
    await vi.waitFor(() => expect(painted()).toHaveLength(2));
    expect(told).toHaveLength(2);
  });

  it('leave nothing behind at the end', async () => {
    show(text);
    const { keeper } = start();
    await keeper.mark(wanted);
    life.abort();
    expect(painted()).toEqual([]);
  });

  it('are found, and not marked, where the browser has no highlights', async () => {
    vi.stubGlobal('CSS', {});
    show(text);
    const { keeper } = start();
    const standing = await keeper.mark(wanted);
    expect(standing.map(({ state }) => state)).not.toContain('lost');
  });
});
