import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

import { coalesce } from '../model/coalesce.ts';
import type { InboxFilter } from '../model/dashboard-port.ts';
import { isPassing } from '../model/dashboard-problem.ts';
import {
  emptyInbox,
  inboxReducer,
  type InboxEvent,
  type InboxState,
} from '../model/inbox-state.ts';
import { checkpointBefore, PAGE_SIZE } from '../model/note-list.ts';
import { useWorkspace } from '../use-workspace.ts';

/**
 * The inbox of a team under a filter: first page, older pages on demand, and quiet refreshes of what
 * is on the screen. `firstVisible` is the index of the first row in view.
 */
export function useInbox(teamId: string, filter: InboxFilter, firstVisible: { current: number }) {
  const { world, onPoke, report } = useWorkspace();
  const { port } = world;
  const [state, dispatch] = useReducer(inboxReducer, emptyInbox);
  const filterKey = JSON.stringify(filter);
  const key = `${teamId} ${filterKey}`;
  const latest = useRef({ state, key, filter });
  latest.current = { state, key, filter };

  const load = useCallback(
    async (signal: AbortSignal, keepList: boolean) => {
      dispatch({ kind: 'asked', key, keepList });
      const page = { cursor: null, limit: PAGE_SIZE };
      const outcome = await port.notes(teamId, latest.current.filter, page, signal);
      if (signal.aborted) return;
      report(outcome);
      if (outcome.ok) dispatch({ kind: 'loaded', key, page: outcome.value });
      else dispatch({ kind: 'failed', key, problem: outcome.problem });
    },
    [port, teamId, key, report],
  );

  const shownTeam = useRef(teamId);
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const keepList = shownTeam.current === teamId;
    shownTeam.current = teamId;
    void load(leaving.signal, keepList);
    return () => leaving.abort();
  }, [load, teamId]);

  useLayoutEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const refreshFrom = async (cursor: string | null): Promise<InboxState | null> => {
      const page = { cursor, limit: PAGE_SIZE };
      const outcome = await port.notes(teamId, latest.current.filter, page, signal);
      if (signal.aborted) return null;
      report(outcome);
      if (!outcome.ok) {
        // A passing fault leaves the list; a clear no (left the team elsewhere) takes it away.
        if (!isPassing(outcome.problem))
          dispatch({ kind: 'failed', key, problem: outcome.problem });
        return null;
      }
      const event: InboxEvent = { kind: 'refreshed', key, cursor, page: outcome.value };
      dispatch(event);
      return inboxReducer(latest.current.state, event);
    };
    const refresh = coalesce(async () => {
      const list = (await refreshFrom(null))?.list;
      const deep = list ? checkpointBefore(list, firstVisible.current) : null;
      if (deep !== null) await refreshFrom(deep);
    });
    const stop = onPoke(refresh);
    return () => {
      stop();
      leaving.abort();
    };
  }, [port, teamId, key, onPoke, report, firstVisible]);

  const loadMore = useCallback(async () => {
    const { state: current, key: askedKey, filter: askedFilter } = latest.current;
    const cursor = current.list?.nextCursor ?? null;
    if (cursor === null || current.more === 'loading' || current.loading) return;
    dispatch({ kind: 'more-asked', key: askedKey });
    const outcome = await port.notes(teamId, askedFilter, { cursor, limit: PAGE_SIZE });
    report(outcome);
    if (outcome.ok) dispatch({ kind: 'more-loaded', key: askedKey, cursor, page: outcome.value });
    else dispatch({ kind: 'more-failed', key: askedKey });
  }, [port, teamId, report]);

  const reload = useCallback(() => void load(new AbortController().signal, true), [load]);

  return { state, dispatch, loadMore, reload };
}
