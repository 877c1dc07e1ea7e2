// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dockedWidth } from './docked-width.ts';

/** A layout by hand: happy-dom draws nothing. `left`, `width` and `height` in CSS pixels. */
function place(id: string, [left, width, height]: [number, number, number]) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no ${id}.`);
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 0, width, height));
  return element;
}

beforeEach(() => {
  document.body.innerHTML =
    '<div id="page"><main id="main"></main><aside id="aside"><p id="field"></p></aside></div>';
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
  place('page', [0, 1280, 800]);
});
afterEach(() => vi.restoreAllMocks());

/** What the browser would find at the edge of the window. */
const atEdge = (id: string) => {
  const element = document.getElementById(id);
  return Object.assign(document, { elementFromPoint: () => element });
};

describe('dockedWidth', () => {
  it('is the width of the panel that is docked there, whatever lies in it', () => {
    place('field', [1000, 260, 120]);
    place('aside', [880, 400, 744]);
    atEdge('field');
    expect(dockedWidth(window, 'right')).toBe(400);
  });

  it('is nothing where the page itself reaches the edge', () => {
    place('main', [248, 1032, 744]);
    atEdge('main');
    expect(dockedWidth(window, 'right')).toBe(0);
  });

  it('does not count what is only small: a button in the corner', () => {
    place('aside', [1200, 56, 56]);
    place('field', [1200, 56, 56]);
    atEdge('field');
    expect(dockedWidth(window, 'right')).toBe(0);
  });

  it('does not count half a page: there would be no room left', () => {
    place('aside', [600, 680, 744]);
    atEdge('aside');
    expect(dockedWidth(window, 'right')).toBe(0);
  });

  it('looks at the edge it is asked about, and finds nothing outside of the page', () => {
    const asked = vi.fn<(x: number, y: number) => Element | null>(() => null);
    Object.assign(document, { elementFromPoint: asked });
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1265);
    expect(dockedWidth(window, 'right')).toBe(0);
    expect(dockedWidth(window, 'left')).toBe(0);
    expect(asked.mock.calls.map(([x]) => x)).toEqual([1263, 1]);
  });
});
