import { MAX_PUSH_BYTES, MAX_PUSH_MUTATIONS } from '../protocol/limits.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { done, failedWith, strangeInstance, type Exchange, type StepResult } from './exchange.ts';
import type { WireMutation } from './ports.ts';

/** Room for the request's other fields, in bytes. */
const ENVELOPE_BYTES = 1_024;

/** A mutation beyond this many characters may be too large for some proxy on the way. */
const LARGE_MUTATION = 16 * 1_024;

/**
 * Sends what waits, batch by batch, until nothing is left. A batch that is too large is halved; a single
 * mutation that is too large is given up with its reason, so that it does not stop those behind it.
 */
export async function pushAll(exchange: Exchange): Promise<StepResult> {
  const { store, transport, connection, clock } = exchange;
  let mutationsPerBatch = MAX_PUSH_MUTATIONS;
  let renewed = false;
  for (;;) {
    if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
    const mutations = await store.nextBatch({
      mutations: mutationsPerBatch,
      bytes: MAX_PUSH_BYTES - ENVELOPE_BYTES,
    });
    const [first] = mutations;
    if (!first) return done;

    const { clientId, instanceId, nextSeq } = await store.identity();
    const request = { protocol: PROTOCOL_VERSION, instanceId, clientId, mutations };
    const answer = await transport.push(connection, request);

    if (answer.ok) {
      const strange = strangeInstance(instanceId, answer.value.instanceId);
      if (strange) return strange;
      // An answer that moves nothing would have us send the same batch for ever.
      if (answer.value.lastSeq < first.seq) {
        return failedWith({ problem: { kind: 'bad-answer' }, code: null });
      }
      if (answer.value.lastSeq >= nextSeq && !renewed) {
        renewed = true;
        await store.renewClient();
        continue;
      }
      const sent = { clientId, seqs: mutations.map(({ seq }) => seq) };
      exchange.onChange(await store.applyPush(sent, answer.value, clock.now()));
    } else if (answer.failure.problem.kind === 'too-large' && mutations.length > 1) {
      mutationsPerBatch = Math.floor(mutations.length / 2);
    } else if (answer.failure.problem.kind === 'too-large' && isLarge(first)) {
      await store.giveUpOn(first.seq);
      mutationsPerBatch = MAX_PUSH_MUTATIONS;
    } else if (!renewed && isNumberingLost(answer.failure.code)) {
      renewed = true;
      await store.renewClient();
    } else {
      return failedWith(answer.failure);
    }
  }
}

/** Whether the mutation itself is to blame. Who refuses even a small one refuses everything. */
function isLarge(mutation: WireMutation): boolean {
  return JSON.stringify(mutation).length > LARGE_MUTATION;
}

/** The server and this client count differently: a restored server, or a copied browser profile. */
function isNumberingLost(code: string | null): boolean {
  return code === 'seq_gap' || code === 'wrong_client';
}
