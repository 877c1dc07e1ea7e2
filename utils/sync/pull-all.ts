import { MAX_PULL_OPS } from '../protocol/limits.ts';
import { laterEntities } from '../protocol/pull.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { done, failedWith, strangeInstance, type Exchange, type StepResult } from './exchange.ts';

/** Fetches page after page until no space has more. Each page is applied at once with its cursors. */
export async function pullAll(exchange: Exchange): Promise<StepResult> {
  const { store, transport, connection, clock } = exchange;
  let renewed = false;
  for (;;) {
    if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
    const { clientId, instanceId } = await store.identity();
    const spaces = await store.cursors();
    const answer = await transport.pull(connection, {
      protocol: PROTOCOL_VERSION,
      instanceId,
      clientId,
      spaces,
      limit: MAX_PULL_OPS,
      knows: [...laterEntities],
    });
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
    exchange.onChange(await store.applyPull(spaces, answer.value, clock.now()));
    if (!pages.some(([, page]) => page.more)) return done;
    // More to come, but the cursor stands still: asking again would never end.
    if (!moved) return failedWith({ problem: { kind: 'bad-answer' }, code: null });
  }
}
