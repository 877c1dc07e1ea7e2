/** Names of our highlights; how they look stands in `passage-marks.css`. */
const MARKED = 'kundenblick';
const HERE = 'kundenblick-here';

/** How long a passage that somebody asked for stands out; milliseconds. */
const STANDS_OUT_MS = 2_000;

const canMark = () => typeof Highlight === 'function' && 'highlights' in CSS;

function put(name: string, ranges: readonly StaticRangeInit[]): void {
  if (!canMark()) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  // Static ranges: the browser need not keep them up to date with every change of the page.
  for (const range of ranges) highlight.add(new StaticRange(range));
  CSS.highlights.set(name, highlight);
}

/**
 * Marks ranges with the browser's own highlights, which leave the page's document as it is. Where the browser
 * has none, nothing is marked. All marks go with `signal`.
 */
export function createPageMarks(signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    put(MARKED, []);
    put(HERE, []);
  });
  return {
    show: (ranges: readonly StaticRangeInit[]) => put(MARKED, ranges),
    /** Lets one stand out for a moment. */
    pointOut(range: StaticRangeInit) {
      clearTimeout(timer);
      put(HERE, [range]);
      timer = setTimeout(() => put(HERE, []), STANDS_OUT_MS);
    },
  };
}
