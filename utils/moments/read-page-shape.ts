import { frameBody } from './text-of.ts';

/** How a page is built, in lower case. */
export type PageShape = {
  headings: string[];
  /** Heads of table columns. */
  columns: string[];
  /** Entries of its longest numbered list. */
  steps: number;
};

/** Parts that are looked at: a handbook of a thousand tables says what it is in its first ones. */
const MOST = 60;

/** A JavaScript `\b` knows no umlauts, so words are folded before they are matched. */
const textsOf = (root: Element, css: string) =>
  [...root.querySelectorAll(css)]
    .slice(0, MOST)
    .map((one) =>
      (one.textContent ?? '').slice(0, 200).replaceAll(/\s+/g, ' ').trim().toLowerCase(),
    )
    .filter(Boolean);

/** Reads how the body of a page is built, in view and in its editors. */
export function readPageShape(part: Element): PageShape {
  const root = part.localName === 'iframe' ? frameBody(part as HTMLIFrameElement) : part;
  if (!root) return { headings: [], columns: [], steps: 0 };
  const lists = [...root.querySelectorAll('ol')].slice(0, MOST);
  return {
    headings: textsOf(root, 'h1, h2, h3, h4'),
    columns: textsOf(root, 'th'),
    steps: Math.max(
      0,
      ...lists.map(({ children }) => [...children].filter((one) => one.localName === 'li').length),
    ),
  };
}
