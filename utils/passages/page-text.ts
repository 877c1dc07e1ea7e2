import { foldText } from './fold-text.ts';

/**
 * The text of a part of a page, as passages are read from it and looked for in it: folded, blocks apart by
 * a blank, without what is no text to readers. Piece `i` of it comes from `nodes[i]`.
 */
export type PageText = {
  text: string;
  nodes: Text[];
  /** Where the piece of each node begins in `text`. */
  starts: number[];
  /** 1 where a blank at the front of the node's folded text melted into the one before, else 0. */
  skips: number[];
};

const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Controls and pictures, and what is never shown. */
const NO_TEXT = new Set(
  'audio button canvas datalist iframe input meter noscript object option progress script select style svg template textarea video'.split(
    ' ',
  ),
);
/** Line numbers beside code, drawings, and editors: their text is about to change. */
const NO_TEXT_BY_LOOK = '[aria-hidden="true"],.gutter,.linenumber,[contenteditable="true"]';

/** Nodes between two looks at the clock; a few of the slowest cost well under a millisecond. */
const NODES_AT_ONCE = 100;

function isText(element: Element): boolean {
  if (NO_TEXT.has(element.localName)) return false;
  return !element.hasAttributes() || !element.matches(NO_TEXT_BY_LOOK);
}

/** Reads the text under `root`; yields often, so that it can be done in slices. */
export function* readPageText(root: Element): Generator<void, PageText> {
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const skips: number[] = [];
  let length = 0;
  let afterBlank = true;
  let isApart = false;

  function add(node: Text) {
    const folded = foldText(node.data);
    if (folded === '') return;
    if (isApart && !afterBlank) {
      pieces.push(' ');
      length += 1;
      afterBlank = true;
    }
    isApart = false;
    const skip = afterBlank && folded.startsWith(' ') ? 1 : 0;
    if (skip === folded.length) return;
    pieces.push(skip ? folded.slice(1) : folded);
    nodes.push(node);
    starts.push(length);
    skips.push(skip);
    length += folded.length - skip;
    afterBlank = folded.endsWith(' ');
  }

  // The way down to here, so that the way up asks the page nothing again.
  const above: Element[] = [];
  const areBlocks: boolean[] = [];
  let seen = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    seen += 1;
    if (seen % NODES_AT_ONCE === 0) yield;
    if (node.nodeType === 3) {
      add(node as Text);
    } else if (node.nodeType === 1 && isText(node as Element)) {
      const isBlock = BLOCKS.has((node as Element).localName);
      isApart ||= isBlock;
      const child: Node | null = node.firstChild;
      if (child) {
        above.push(node as Element);
        areBlocks.push(isBlock);
        node = child;
        continue;
      }
    }
    let next: Node | null = node.nextSibling;
    while (!next && above.length > 0) {
      isApart ||= areBlocks.pop() ?? false;
      next = above.pop()?.nextSibling ?? null;
    }
    node = next;
  }
  return { text: pieces.join(''), nodes, starts, skips };
}
