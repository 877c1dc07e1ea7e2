import { MAX_PULL_OPS } from '../protocol/limits.ts';
import { laterEntities, type Cursor } from '../protocol/pull.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { done, failedWith, strangeInstance, type Exchange, type StepResult } from './exchange.ts';
import { weighAhead } from './weigh-ahead.ts';

/** Fetches page after page until no space has more. Each page is applied at once with its cursors. */
export async function pullAll(exchange: Exchange): Promise<StepResult> {
  const { store, transport, connection, clock } = exchange;
  let renewed = false;
  for (;;) {
    if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
    const { clientId, instanceId } = await store.identity();
    const spaces = await store.cursors();
    const ask = (from: Record<string, Cursor>) =>
      transport.pull(connection, {
        protocol: PROTOCOL_VERSION,
        instanceId,
        clientId,
        spaces: from,
        limit: MAX_PULL_OPS,
        knows: [...laterEntities],
      });
    const answer = await ask(spaces);
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
    exchange.onChange(await store.applyPull(spaces, answer.value, clock.now()));
    if (!pages.some(([, page]) => page.more)) return done;
    // More to come, but the cursor stands still: asking again would never end.
    if (!moved) return failedWith({ problem: { kind: 'bad-answer' }, code: null });
  }
}
