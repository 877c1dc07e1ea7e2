import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { CallError } from '../../../utils/messages/contract.ts';
import type { BinnedNote } from '../../../utils/messages/sync-views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { useNews } from '../use-news.ts';

/** Notes fetched and drawn at a time. */
export const PAGE = 50;
/** What went at once is fetched whole, so that it can be counted and brought back whole. */
const BATCH_PAGE = 500;

type Listed = { notes: BinnedNote[]; total: number };

export type Bin = {
  /** Null until the first answer. */
  listed: Listed | null;
  error: CallError | null;
  loading: boolean;
  loadMore: () => void;
  reload: () => Promise<void>;
};

type Client = Pick<ScreenClient, 'ask' | 'listen'>;

/** A page of the bin that does not end in the middle of a batch. */
async function readBin(client: Client, offset: number, limit: number) {
  const answer = await client.ask('listBin', { offset, limit });
  if (!answer.ok) return answer;
  const notes = [...answer.value.notes];
  let { total } = answer.value;
  for (;;) {
    const { batch = null } = notes.at(-1) ?? {};
    if (batch === null || offset + notes.length >= total) break;
    const further = { offset: offset + notes.length, limit: BATCH_PAGE };
    const next = await client.ask('listBin', further);
    if (!next.ok) return next;
    const end = next.value.notes.findIndex((note) => note.batch !== batch);
    const rest = end < 0 ? next.value.notes : next.value.notes.slice(0, end);
    notes.push(...rest);
    total = next.value.total;
    if (end >= 0 || rest.length === 0) break;
  }
  return { ok: true as const, value: { notes, total } };
}

/** The bin, page by page, kept up to date. Answers to an older question are dropped. */
export function useBin(client: Client): Bin {
  const [listed, setListed] = useState<Listed | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [loading, setLoading] = useState(true);
  const turn = useRef(0);
  const shown = useRef(0);
  /** So many are shown or on their way. */
  const wanted = useRef(0);

  const load = useCallback(
    async (offset: number, limit: number) => {
      turn.current += 1;
      const mine = turn.current;
      wanted.current = offset + limit;
      setLoading(true);
      const answer = await readBin(client, offset, limit);
      if (mine !== turn.current) return;
      setLoading(false);
      setError(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      const { value } = answer;
      setListed((before) =>
        offset > 0 && before ? { ...value, notes: [...before.notes, ...value.notes] } : value,
      );
      shown.current = offset + value.notes.length;
    },
    [client],
  );

  const reload = useCallback(() => load(0, Math.max(PAGE, shown.current, wanted.current)), [load]);

  useEffect(() => {
    void load(0, PAGE);
    return () => void (turn.current += 1);
  }, [load]);

  useNews(client, reload);

  return { listed, error, loading, loadMore: () => void load(shown.current, PAGE), reload };
}
