import { MAX_PULL_OPS } from '../protocol/limits.ts';
import { isSameCursors, laterEntities, type Cursor, type PullResponse } from '../protocol/pull.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { done, failedWith, strangeInstance, type Exchange, type StepResult } from './exchange.ts';
import type { Answer } from './ports.ts';
import { cursorsAfter, weighAhead } from './weigh-ahead.ts';

/** A page that was asked for before the one in front of it was applied. */
type Ahead = { from: Record<string, Cursor>; answered: Promise<Answer<PullResponse>> };

/**
 * Fetches page after page until no space has more. Each page is applied at once with its cursors; meanwhile the
 * server reads the next one. Should the cursors stand elsewhere after that, the next page is asked for anew.
 */
export async function pullAll(exchange: Exchange): Promise<StepResult> {
  const { store, transport, connection, clock } = exchange;
  let renewed = false;
  let ahead: Ahead | null = null;
  for (;;) {
    if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
    const { clientId, instanceId } = await store.identity();
    const spaces = await store.cursors();
    const ask = (from: Record<string, Cursor>, server = instanceId) =>
      transport.pull(connection, {
        protocol: PROTOCOL_VERSION,
        instanceId: server,
        clientId,
        spaces: from,
        limit: MAX_PULL_OPS,
        knows: [...laterEntities],
      });
    const isAhead: boolean = ahead !== null && isSameCursors(ahead.from, spaces);
    const answer: Answer<PullResponse> = await (ahead && isAhead ? ahead.answered : ask(spaces));
    ahead = null;
    if (!answer.ok) {
      if (answer.failure.code !== 'wrong_client' || renewed) return failedWith(answer.failure);
      renewed = true;
      await store.renewClient();
      continue;
    }
    const strange = strangeInstance(instanceId, answer.value.instanceId);
    if (strange) return strange;
    const pages = Object.entries(answer.value.spaces);
    const moved = pages.some(([id, page]) => page.version !== spaces[id]?.version || page.reset);
    const held = await weighAhead(exchange, { asked: spaces, first: answer.value, ask });
    if (held) return held;
    const hasMore = pages.some(([, page]) => page.more);
    if (hasMore && moved) {
      const from = cursorsAfter(spaces, answer.value);
      // Asked of the server that has just answered, also by who knew none before.
      ahead = { from, answered: ask(from, answer.value.instanceId) };
    }
    exchange.onChange(await store.applyPull(spaces, answer.value, clock.now()));
    if (!hasMore) return done;
    // More to come, but the cursor stands still: asking again would never end.
    if (!moved) return failedWith({ problem: { kind: 'bad-answer' }, code: null });
  }
}
