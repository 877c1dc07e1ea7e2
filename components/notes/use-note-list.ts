import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { CallError } from '../../utils/messages/contract.ts';
import type { NoteFilter, NotePage } from '../../utils/messages/views.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { useNews } from './use-news.ts';

/** Notes fetched and drawn at a time. */
export const PAGE = 50;
/** While typing a search, the list follows after this pause; milliseconds. */
const TYPING_MS = 120;

export type NoteList = {
  /** Null until the first answer. */
  page: NotePage | null;
  error: CallError | null;
  loading: boolean;
  loadMore: () => void;
  reload: () => void;
};

/** The notes that match a filter, page by page, kept up to date. Answers to an older question are dropped. */
export function useNoteList(client: ScreenClient, filter: NoteFilter): NoteList {
  const [page, setPage] = useState<NotePage | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [loading, setLoading] = useState(true);
  const turn = useRef(0);
  const shown = useRef(0);
  /** So many are shown or on their way: who asked for more gets them, though news come in between. */
  const wanted = useRef(0);
  const { text, state, product } = filter;

  const load = useCallback(
    async (offset: number, limit: number) => {
      turn.current += 1;
      const mine = turn.current;
      wanted.current = offset + limit;
      setLoading(true);
      const answer = await client.ask('listNotes', {
        filter: { text, state, product },
        offset,
        limit,
      });
      if (mine !== turn.current) return;
      setLoading(false);
      setError(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      const { value } = answer;
      setPage((before) =>
        offset > 0 && before ? { ...value, notes: [...before.notes, ...value.notes] } : value,
      );
      shown.current = offset + value.notes.length;
    },
    [client, text, state, product],
  );

  const reload = useCallback(() => load(0, Math.max(PAGE, wanted.current)), [load]);

  useEffect(() => {
    shown.current = 0;
    wanted.current = 0;
    const timer = setTimeout(() => void load(0, PAGE), text === '' ? 0 : TYPING_MS);
    return () => clearTimeout(timer);
  }, [load, text]);

  useNews(client, reload);

  return {
    page,
    error,
    loading,
    loadMore: () => void load(shown.current, PAGE),
    reload: useCallback(() => void reload(), [reload]),
  };
}
