import type { Passage, PassageState } from '../domain/passage.ts';
import { findReadablePart } from '../page/readable-part.ts';
import { type Anchor, findPassages } from './find-passages.ts';
import { inSlices } from './in-slices.ts';
import { createPageMarks } from './page-marks.ts';
import { type PageText, readPageText } from './page-text.ts';
import { scrollTo } from './scroll-to.ts';
import { rangeOf } from './text-range.ts';
import { watchText } from './watch-text.ts';

export type Wanted = { id: string; passage: Passage };
export type Standing = { id: string; state: PassageState };

/** A page that just moved on has its text a moment later than its address; milliseconds. */
const WAIT_FOR_TEXT_MS = 1_500;
const LOOK_AGAIN_MS = 100;

const noText: PageText = { text: '', nodes: [], starts: [], skips: [] };

/** Whether there is anything to look into; stops at the first word, for there may be megabytes. */
function hasText(part: Element | null): boolean {
  if (!part) return false;
  const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) return true;
  return false;
}

/**
 * Keeps passages of one page marked: finds them, marks them, and does so again when the page's text changes,
 * as long as there are any. `onChange` hears when some stand elsewhere then.
 */
export function createPassageKeeper(
  document: Document,
  signal: AbortSignal,
  onChange: (standing: Standing[]) => void,
) {
  const marks = createPageMarks(signal);
  const watcher = watchText(document, signal, () => void again());
  let wanted: readonly Wanted[] = [];
  let page = noText;
  let anchors: readonly (Anchor | null)[] = [];
  let turn = new AbortController();
  let work: Promise<void> = Promise.resolve();

  const standing = (): Standing[] =>
    wanted.map(({ id }, i) => ({ id, state: anchors[i]?.state ?? 'lost' }));

  async function find(ended: AbortSignal): Promise<void> {
    const part = findReadablePart(document);
    // From here on: what changes while it is read must be heard, too.
    watcher.watch(part);
    const read = part ? await inSlices(readPageText(part), ended) : noText;
    const passages = wanted.map(({ passage }) => passage);
    const found = await inSlices(findPassages(read.text, passages), ended);
    page = read;
    anchors = found;
    marks.show(found.flatMap((anchor) => (anchor && rangeOf(page, anchor)) ?? []));
  }

  function stop() {
    turn.abort();
    work = Promise.resolve();
  }

  /** Begins anew; whoever waits for what was going on waits for this. */
  function begin(): Promise<void> {
    turn.abort();
    const mine = new AbortController();
    turn = mine;
    work = find(AbortSignal.any([signal, mine.signal])).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      if (mine.signal.aborted) return work;
      throw error;
    });
    return work;
  }

  /** Until nothing is going on any more, also what began meanwhile. */
  async function settled(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== work;) {
      seen = work;
      await seen;
    }
  }

  async function again(): Promise<void> {
    if (wanted.length === 0) return;
    const before = JSON.stringify(standing());
    await begin();
    if (JSON.stringify(standing()) !== before) onChange(standing());
  }

  async function waitForText(): Promise<void> {
    const until = performance.now() + WAIT_FOR_TEXT_MS;
    while (!hasText(findReadablePart(document)) && performance.now() < until && !signal.aborted)
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }

  return {
    /** Marks these in place of the ones before, and says how each of them stands. */
    async mark(next: readonly Wanted[]): Promise<Standing[]> {
      const isSame = JSON.stringify(next) === JSON.stringify(wanted);
      if (!isSame) {
        wanted = next;
        anchors = [];
        stop();
      }
      if (next.length === 0) {
        watcher.rest();
        page = noText;
        marks.show([]);
        return [];
      }
      if (!isSame) {
        work = waitForText().then(() => (wanted === next ? begin() : undefined));
      }
      await settled();
      return standing();
    },
    /** Scrolls to a passage; false when it stands nowhere. */
    show(id: string): boolean {
      const anchor = anchors[wanted.findIndex((one) => one.id === id)];
      const range = anchor ? rangeOf(page, anchor) : null;
      if (!range) return false;
      scrollTo(range);
      marks.pointOut(range);
      return true;
    },
  };
}
