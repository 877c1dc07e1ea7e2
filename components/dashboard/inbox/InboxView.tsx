import './InboxView.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { mayReview } from '../../../utils/domain/team.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { iconNote } from '../../ui/icons.ts';
import { useShortcuts } from '../app/use-shortcuts.ts';
import { LateSkeleton } from '../LateSkeleton.tsx';
import { formatRoute, isFiltered } from '../model/route.ts';
import { NotePane } from '../note/NotePane.tsx';
import { ProblemNotice } from '../ProblemNotice.tsx';
import type { ReviewMode } from '../review/ReviewPanel.tsx';
import { useReviews, type FailedReview } from '../review/use-reviews.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { InboxEmpty } from './InboxEmpty.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { useInbox } from './use-inbox.ts';
import { useNow } from './use-now.ts';

/** The list on the left, the chosen note on the right; the whole way by keyboard. */
export function InboxView({ onHelp }: { onHelp: () => void }) {
  const { world, team, route, go, preferences, toast } = useWorkspace();
  const { t, counted } = useTexts();
  const { filter, noteId: openId } = route;
  const firstVisible = useRef(0);
  const search = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const { state, dispatch, loadMore, reload } = useInbox(team.id, filter, firstVisible);
  const { list } = state;
  const now = useNow(world.now);
  const openNow = useRef(openId);
  openNow.current = openId;
  const [mode, setMode] = useState<ReviewMode>(null);
  const [cursorId, setCursorId] = useState(openId);
  const [focusCursor, setFocusCursor] = useState(0);
  const reviews = useReviews(team.id, {
    onDelivered: (detail) =>
      dispatch({ kind: 'changed', item: { note: detail.note, state: detail.state } }),
    onFailed: sayFailed,
  });

  useEffect(() => {
    if (openId === null) return setMode(null);
    setCursorId(openId);
    dispatch({ kind: 'looked-at', noteId: openId });
  }, [openId, dispatch]);

  const open = useCallback(
    (noteId: string, wanted: ReviewMode = null) => {
      setMode(wanted);
      go({ noteId }, openId === null ? 'push' : 'replace');
    },
    [go, openId],
  );
  const close = useCallback(() => {
    go({ noteId: null });
    setFocusCursor((n) => n + 1);
  }, [go]);

  function move(step: 1 | -1): void {
    const items = list?.items ?? [];
    const at = items.findIndex((item) => item.note.id === cursorId);
    const next = items[at === -1 ? firstVisible.current : at + step];
    if (!next) return;
    setCursorId(next.note.id);
    // With a note open the keys walk from note to note.
    if (openId !== null) open(next.note.id);
    setFocusCursor((n) => n + 1);
  }
  function review(wanted: ReviewMode): void {
    if (cursorId !== null && mayReview(team.role)) open(cursorId, wanted);
  }
  function markSeen(): void {
    if (cursorId === null || !mayReview(team.role)) return;
    const item = list?.items.find((one) => one.note.id === cursorId);
    // A note opened by a link need not be in the loaded part of the list.
    if (item !== undefined && item.state !== 'shared') return;
    void reviews.send(cursorId, world.newId(), { kind: 'seen' });
  }
  /** An open note says it itself; for all others there is only the toast. */
  function sayFailed({ noteId, eventId, action, problem }: FailedReview): void {
    if (noteId === openNow.current) return;
    const run = (): void => {
      if (action.kind === 'seen') void reviews.send(noteId, eventId, action);
      else open(noteId, action.kind === 'decided' ? 'decision' : 'answer');
    };
    toast(`${t.review.failed} ${t.problems[problem.kind].title}.`, { label: t.retry, run });
  }
  function back(): void {
    const active = document.activeElement;
    if (active?.closest('form')) return pane.current?.focus();
    if (openId !== null && !active?.closest('search')) return close();
    setFocusCursor((n) => n + 1);
  }
  useShortcuts(
    {
      next: () => move(1),
      previous: () => move(-1),
      open: () => cursorId !== null && open(cursorId),
      seen: markSeen,
      decide: () => review('decision'),
      answer: () => review('answer'),
      search: () => search.current?.focus(),
      back,
      help: onHelp,
    },
    preferences.shortcuts,
  );

  const fresh = list?.fresh.size ?? 0;
  const openItem = list?.items.find((item) => item.note.id === openId) ?? null;
  return (
    <div class={openId === null ? 'inbox' : 'inbox inbox-open'}>
      {/* Apart from the list, so that it is there, too, when a narrow window shows only the note. */}
      <h1 id="inbox-title" class="sr-only">
        {t.inbox.title}
      </h1>
      <section class="inbox-column" aria-labelledby="inbox-title">
        <header class="inbox-head">
          <span class="inbox-title" aria-hidden="true">
            {t.inbox.title}
          </span>
          {list && (
            <span class="inbox-total">
              {t.inbox[list.totalIsMore ? 'totalIsMore' : 'total'](counted(list.total))}
            </span>
          )}
          <span class="sr-only" role="status">
            {fresh > 0 && t.inbox.arrived(counted(fresh))}
          </span>
        </header>
        <InboxFilters
          filter={filter}
          onChange={(changed) => go({ filter: changed }, 'replace')}
          searchRef={search}
        />
        {list === null && state.problem !== null && (
          <ProblemNotice problem={state.problem} onRetry={reload} />
        )}
        {list === null && state.problem === null && <LateSkeleton lines={8} />}
        {list !== null && list.items.length === 0 && !state.loading && (
          <InboxEmpty filtered={isFiltered(filter)} onReset={() => go({ filter: {} }, 'replace')} />
        )}
        {list !== null && list.items.length > 0 && (
          <InboxList
            key={state.listKey}
            list={list}
            more={state.more}
            outgoing={reviews.outgoing}
            openId={openId}
            cursorId={cursorId}
            focusCursor={focusCursor}
            now={now}
            firstVisible={firstVisible}
            hrefOf={(noteId) => formatRoute({ ...route, noteId })}
            onOpen={open}
            onLoadMore={loadMore}
          />
        )}
      </section>
      {openId === null ? (
        <div class="inbox-nothing">
          {(list?.items.length ?? 0) > 0 && (
            <EmptyState icon={iconNote} title={t.inbox.pickTitle}>
              {t.inbox.pickText}
            </EmptyState>
          )}
        </div>
      ) : (
        <NotePane
          key={openId}
          noteId={openId}
          known={openItem}
          reviews={reviews}
          mode={mode}
          onMode={setMode}
          onClose={close}
          onGone={() => dispatch({ kind: 'gone', noteId: openId })}
          onChanged={(item) => dispatch({ kind: 'changed', item })}
          paneRef={pane}
        />
      )}
    </div>
  );
}
