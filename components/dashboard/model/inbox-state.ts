import type { InboxItem, InboxPage } from './dashboard-port.ts';
import type { DashboardProblem } from './dashboard-problem.ts';
import {
  appendPage,
  markLookedAt,
  refreshPage,
  removeItem,
  replaceItem,
  startList,
  type NoteList,
} from './note-list.ts';

/** What the inbox shows. While another filter loads, the list before it stays, so nothing jumps. */
export type InboxState = {
  /** Team and filter that were asked for last; answers to older questions are ignored. */
  key: string;
  list: NoteList | null;
  /** The question `list` answers; another one begins at the top. */
  listKey: string;
  loading: boolean;
  problem: DashboardProblem | null;
  more: 'idle' | 'loading' | 'failed';
};

export type InboxEvent =
  | { kind: 'asked'; key: string; keepList: boolean }
  | { kind: 'loaded'; key: string; page: InboxPage }
  | { kind: 'failed'; key: string; problem: DashboardProblem }
  | { kind: 'more-asked'; key: string }
  | { kind: 'more-loaded'; key: string; cursor: string; page: InboxPage }
  | { kind: 'more-failed'; key: string }
  | { kind: 'refreshed'; key: string; cursor: string | null; page: InboxPage }
  | { kind: 'changed'; item: InboxItem }
  | { kind: 'gone'; noteId: string }
  | { kind: 'looked-at'; noteId: string };

export const emptyInbox: InboxState = {
  key: '',
  list: null,
  listKey: '',
  loading: false,
  problem: null,
  more: 'idle',
};

export function inboxReducer(state: InboxState, event: InboxEvent): InboxState {
  if (event.kind === 'asked') {
    const list = event.keepList ? state.list : null;
    return { ...state, key: event.key, list, loading: true, problem: null, more: 'idle' };
  }
  if ('key' in event && event.key !== state.key) return state;
  const { list } = state;
  switch (event.kind) {
    case 'loaded':
      // A refresh that was asked for later has answered before: it is the newer one.
      return state.loading ? withFirstPage(state, event.page) : state;
    case 'failed':
      // What is still on the screen belongs to another question, or may not be seen any more.
      return { ...state, list: null, loading: false, problem: event.problem };
    case 'more-asked':
      return { ...state, more: 'loading' };
    case 'more-loaded':
      return { ...state, list: list && appendPage(list, event.cursor, event.page), more: 'idle' };
    case 'more-failed':
      return { ...state, more: 'failed' };
    case 'refreshed':
      // The first load may have failed; then the refresh is the first page.
      if (list === null || state.problem !== null || state.loading)
        return event.cursor === null ? withFirstPage(state, event.page) : state;
      return withList(state, refreshPage(list, event.cursor, event.page));
    case 'changed':
      return withList(state, list && replaceItem(list, event.item));
    case 'gone':
      return withList(state, list && removeItem(list, event.noteId));
    case 'looked-at':
      break;
  }
  return withList(state, list && markLookedAt(list, event.noteId));
}

function withFirstPage(state: InboxState, page: InboxPage): InboxState {
  return { ...state, list: startList(page), listKey: state.key, loading: false, problem: null };
}

function withList(state: InboxState, list: NoteList | null): InboxState {
  return list === state.list ? state : { ...state, list };
}
