import './InboxList.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Button } from '../../ui/Button.tsx';
import type { NoteList } from '../model/note-list.ts';
import { hopedState, type OutgoingReview } from '../model/outgoing-review.ts';
import { scrollToShow, windowRange } from '../model/window-range.ts';
import { useTexts } from '../use-texts.ts';
import { InboxRow } from './InboxRow.tsx';
import { useScroller } from './use-scroller.ts';

/** Older notes are fetched when fewer rows than this are left below the window. */
const LOAD_AHEAD = 25;

export type InboxListProps = {
  list: NoteList;
  more: 'idle' | 'loading' | 'failed';
  outgoing: readonly OutgoingReview[];
  openId: string | null;
  cursorId: string | null;
  /** Raised whenever the cursor was moved by key: then the row takes the focus. */
  focusCursor: number;
  now: number;
  /** Where the list tells which row is the first in view. */
  firstVisible: { current: number };
  hrefOf: (noteId: string) => string;
  onOpen: (noteId: string) => void;
  onLoadMore: () => void;
};

/** The notes, of which only those in view are in the page: 10,000 scroll like 50. */
export function InboxList(props: InboxListProps) {
  const { list, more, outgoing, openId, cursorId, focusCursor, firstVisible, onLoadMore } = props;
  const { t, counted } = useTexts();
  const { items } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const measured = useRef<HTMLLIElement>(null);
  const cursorLink = useRef<HTMLAnchorElement>(null);
  const { scrollTop, viewHeight } = useScroller(scroller);
  const [rowHeight, setRowHeight] = useState(0);
  const count = items.length;

  useLayoutEffect(() => {
    const height = measured.current?.getBoundingClientRect().height ?? 0;
    if (height > 0 && height !== rowHeight) setRowHeight(height);
  });

  firstVisible.current = rowHeight > 0 ? Math.floor(scrollTop / rowHeight) : 0;

  // Notes that come or go above the window must not move what the person is reading.
  const reading = useRef<{ items: typeof items; noteId: string | null }>({ items, noteId: null });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || rowHeight === 0) return;
    const { items: before, noteId } = reading.current;
    if (before !== items && noteId !== null && element.scrollTop > 0) {
      const index = items.findIndex((item) => item.note.id === noteId);
      const shift = index - Math.floor(element.scrollTop / rowHeight);
      if (index !== -1 && shift !== 0) element.scrollTop += shift * rowHeight;
    }
    const top = items[Math.floor(element.scrollTop / rowHeight)];
    reading.current = { items, noteId: top?.note.id ?? null };
  });

  const cursorIndex = items.findIndex((item) => item.note.id === cursorId);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || focusCursor === 0 || cursorIndex === -1) return;
    const { scrollTop: from, clientHeight } = element;
    element.scrollTop = scrollToShow({
      index: cursorIndex,
      scrollTop: from,
      viewHeight: clientHeight,
      rowHeight,
    });
    cursorLink.current?.focus({ preventScroll: true });
  }, [focusCursor]);

  const { first, end } = windowRange({ scrollTop, viewHeight, rowHeight, count });
  useEffect(() => {
    if (rowHeight > 0 && end > count - LOAD_AHEAD && more === 'idle') onLoadMore();
  }, [end, count, more, rowHeight, onLoadMore]);

  const indexes = Array.from({ length: end - first }, (_, offset) => first + offset);
  // The row with the focus stays in the page even when it is scrolled out of view.
  if (cursorIndex !== -1 && (cursorIndex < first || cursorIndex >= end)) indexes.push(cursorIndex);
  const tabStop = cursorIndex === -1 ? firstVisible.current : cursorIndex;

  const newAbove = scrollTop > rowHeight ? list.fresh.size : 0;
  return (
    <div class="inbox-scroller" ref={scroller}>
      {newAbove > 0 && (
        <div class="inbox-new">
          <Button
            size="small"
            variant="primary"
            onClick={() => scroller.current?.scrollTo({ top: 0 })}
          >
            {t.inbox.showNew(counted(newAbove))}
          </Button>
        </div>
      )}
      <ul
        class="inbox-list"
        aria-label={t.inbox.listLabel}
        style={rowHeight > 0 ? { height: `${count * rowHeight}px` } : {}}
      >
        {indexes.map((index) => {
          const item = items[index];
          if (!item) return null;
          const { id } = item.note;
          return (
            <li
              key={id}
              class="inbox-item"
              {...(index === first ? { ref: measured } : {})}
              aria-setsize={list.totalIsMore ? -1 : list.total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${index * rowHeight}px)` }}
            >
              <InboxRow
                item={item}
                state={hopedState(item.state, id, outgoing)}
                href={props.hrefOf(id)}
                isOpen={id === openId}
                isCursor={index === tabStop}
                isFresh={list.fresh.has(id)}
                now={props.now}
                onOpen={() => props.onOpen(id)}
                {...(index === cursorIndex ? { linkRef: cursorLink } : {})}
              />
            </li>
          );
        })}
      </ul>
      <p class="inbox-end" role="status">
        {more === 'loading' && t.inbox.loadingMore}
        {more === 'failed' && (
          <Button size="small" onClick={onLoadMore}>
            {t.retry}
          </Button>
        )}
        {more === 'idle' && list.nextCursor === null && count > 8 && t.inbox.end}
      </p>
    </div>
  );
}
