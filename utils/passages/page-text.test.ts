// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { findPassages } from './find-passages.ts';
import { type PageText, readPageText } from './page-text.ts';
import { readPassage } from './read-passage.ts';
import { rangeOf, spanOf } from './text-range.ts';

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function show(html: string): HTMLElement {
  document.body.innerHTML = `<nav>davor</nav><main>${html}</main><p>danach</p>`;
  return document.querySelector('main')!;
}
const textOf = (html: string) => finish(readPageText(show(html))).text;

/** What a range holds, without a browser's idea of selections. */
function wordsOf(range: StaticRangeInit | null): string {
  if (!range) return '';
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

afterEach(() => document.body.replaceChildren());

describe('the text of a page', () => {
  it.each([
    ['<p>Der Lauf</p><p>startet</p>', 'Der Lauf startet'],
    ['<p>Der <b>Mahn</b>lauf</p>', 'Der Mahnlauf'],
    ['eins<br>zwei<hr>drei', 'eins zwei drei'],
    ['<ul><li>a</li><li>b</li></ul>danach', 'a b danach'],
    ['<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
    ['\n  <p>\n  viel   Luft\n</p>\n', 'viel Luft '],
    ['<p>a </p> <p> b</p>', 'a b'],
    ['<p>5\u00a0Tage, A\u0308nderung</p>', '5 Tage, Änderung'],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('is what readers read: no scripts, controls, line numbers, drawings or editors', () => {
    expect(
      textOf(`a<script>x</script><style>x</style><textarea>x</textarea><button>x</button>
        <p class="gutter">1</p><span class="comment linenumber">1</span><svg><text>x</text></svg>
        <span aria-hidden="true">x</span><div contenteditable="true">x</div>b`),
    ).toBe('a b');
  });

  it('is read with pauses', () => {
    const work = readPageText(show('<p>a</p>'.repeat(2000)));
    let steps = 0;
    while (!work.next().done) steps += 1;
    expect(steps).toBeGreaterThan(20);
  });
});

describe('a place in the text', () => {
  const html =
    '<p>Der  <b>Mahn</b>lauf\n startet</p><ul><li>am A\u0308rgertag</li><li> um 6</li></ul>';

  it('has its nodes, whatever folding did to them', () => {
    const page = finish(readPageText(show(html)));
    const at = (words: string) => {
      const start = page.text.indexOf(words);
      return wordsOf(rangeOf(page, { start, end: start + words.length }));
    };
    expect(page.text).toBe('Der Mahnlauf startet am Ärgertag um 6');
    expect(at('Mahnlauf')).toBe('Mahnlauf');
    expect(at('lauf startet')).toBe('lauf\n startet');
    expect(at('Ärger')).toBe('A\u0308rger');
    expect(at('tag um')).toBe('tag um');
    expect(at('Der')).toBe('Der');
    expect(at('6')).toBe('6');
  });

  it('has none beyond the text', () => {
    const page = finish(readPageText(show('')));
    expect(rangeOf(page, { start: 0, end: 1 })).toBeNull();
    expect(rangeOf(page, { start: 0, end: 0 })).toBeNull();
  });

  it('comes back from its nodes', () => {
    const page = finish(readPageText(show(html)));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const [start = 0, end = 0] = [one, other]
          .map((n) => n % (page.text.length + 1))
          .sort((a, b) => a - b);
        const range = rangeOf(page, { start, end });
        expect(range === null).toBe(start === end);
        if (!range) return;
        const back = spanOf(page, range);
        // The blank between two blocks belongs to neither.
        expect(page.text.slice(back.start, back.end).trim()).toBe(
          page.text.slice(start, end).trim(),
        );
      }),
    );
  });
});

describe('a selection', () => {
  const select = (page: PageText, from: [Node, number], to: [Node, number]) => {
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return readPassage(page.text, spanOf(page, range))?.exact;
  };

  it('of whole elements is their text, and what lies outside of the text is left out', () => {
    const main = show('<p>eins</p><p>zwei <i>drei</i></p>');
    const page = finish(readPageText(main));
    const [first, second] = main.querySelectorAll('p');
    const { body } = document;
    expect(select(page, [main, 0], [main, 2])).toBe('eins zwei drei');
    expect(select(page, [first!, 0], [second!, 0])).toBe('eins');
    expect(select(page, [second!, 1], [second!, 2])).toBe('drei');
    expect(select(page, [body, 0], [first!.firstChild!, 2])).toBe('ei');
    expect(select(page, [second!.firstChild!, 1], [body, 3])).toBe('wei drei');
    expect(select(page, [body, 0], [body, 1])).toBeUndefined();
    expect(select(page, [body, 2], [body, 3])).toBeUndefined();
  });

  it('is found again by what was read from it, in nodes of other shape', () => {
    const before = finish(readPageText(show('<p>Wer am <b>Montag</b> zahlt, wird gemahnt.</p>')));
    const start = before.text.indexOf('Montag zahlt');
    const passage = readPassage(before.text, { start, end: start + 12 });
    expect(passage).toEqual({
      exact: 'Montag zahlt',
      prefix: 'Wer am ',
      suffix: ', wird gemahnt.',
      start,
    });
    const after = finish(
      readPageText(show('<h2>Neu</h2><p>Wer am <i>Mo</i>ntag\n\n zahlt, wird gemahnt.')),
    );
    const [anchor] = finish(findPassages(after.text, [passage!]));
    expect(anchor?.state).toBe('moved');
    expect(wordsOf(rangeOf(after, anchor!))).toBe('Montag\n\n zahlt');
  });
});
