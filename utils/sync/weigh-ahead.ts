import type { Cursor, PullResponse } from '../protocol/pull.ts';
import type { Exchange, StepResult } from './exchange.ts';
import type { Answer } from './ports.ts';

/** So many pages are looked through for one question, some 100,000 operations; what lies behind is asked later. */
const MOST_PAGES = 40;

type Looked = {
  asked: Record<string, Cursor>;
  first: PullResponse;
  ask: (from: Record<string, Cursor>) => Promise<Answer<PullResponse>>;
};

/** Where a space stands after a page, as if it had been applied. */
export function cursorsAfter(from: Record<string, Cursor>, { spaces }: PullResponse) {
  const next = Object.entries(spaces).map(([id, { version, epoch }]) => [id, { version, epoch }]);
  return { ...from, ...Object.fromEntries(next) } as Record<string, Cursor>;
}

function hasMore({ spaces }: PullResponse): boolean {
  return Object.values(spaces).some(({ more }) => more);
}

/**
 * Weighs a page before it is applied. If it would delete so much here that it needs the person's word, the pages
 * behind it are looked through, too, so that the person is asked once and for all of it; none of them is applied.
 * Null: the page may be applied.
 */
export async function weighAhead(
  exchange: Exchange,
  { asked, first, ask }: Looked,
): Promise<StepResult | null> {
  const { store, clock } = exchange;
  const pages = [first];
  let weighed = await store.weighPull(asked, pages, clock.now());
  if (!weighed) return null;
  let from = asked;
  let last = first;
  while (hasMore(last) && pages.length < MOST_PAGES) {
    if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
    from = cursorsAfter(from, last);
    const answer = await ask(from);
    // What could not be read now is weighed when its turn comes.
    if (!answer.ok || answer.value.instanceId !== first.instanceId) break;
    last = answer.value;
    pages.push(last);
  }
  if (pages.length > 1) weighed = (await store.weighPull(asked, pages, clock.now())) ?? weighed;
  exchange.onChange(weighed.placeKeys);
  const { count } = weighed;
  return { kind: 'paused', problem: { kind: 'mass-removal', way: 'here', count } };
}
