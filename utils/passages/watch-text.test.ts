// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watchText } from './watch-text.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
const part = () => document.querySelector('#part');
const say = (css: string, words: string) => document.querySelector(css)?.append(words);

let life: AbortController;
let onChange: ReturnType<typeof vi.fn<() => void>>;
let watcher: ReturnType<typeof watchText>;

beforeEach(() => {
  document.body.innerHTML = '<nav id="nav"></nav><main><div id="part"><p>Text</p></div></main>';
  life = new AbortController();
  onChange = vi.fn<() => void>();
  watcher = watchText(document, life.signal, onChange);
});
afterEach(() => life.abort());

describe('the watched text', () => {
  it('is told once when it has changed, however much', async () => {
    watcher.watch(part());
    for (const word of ['eins', 'zwei', 'drei']) say('#part p', word);
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is not read again for what moves beside it', async () => {
    watcher.watch(part());
    for (let i = 0; i < 100; i += 1) say('#nav', 'etwas');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('is looked for again when the page puts another in its place', async () => {
    watcher.watch(part());
    part()?.replaceWith(document.createElement('article'));
    say('#nav', 'und weiter');
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is let go of when nobody wants it any more, and when a newer copy has started', async () => {
    watcher.watch(part());
    say('#part', 'noch unterwegs');
    await Promise.resolve();
    watcher.rest();
    watcher.watch(part());
    life.abort();
    watcher.watch(part());
    say('#part', 'zu spät');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });
});
