import { usualTakes } from '../protocol/takes.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { done, failedWith, strangeInstance, type Exchange, type StepResult } from './exchange.ts';
import type { BatchLimit, Failure, WireMutation } from './ports.ts';

/** A mutation beyond this many characters may be too large for some proxy on the way. */
const LARGE_MUTATION = 16 * 1_024;

/** As much as the server said that it takes. */
const asTold: BatchLimit = { mutations: Infinity, bytes: Infinity };

/**
 * After so many failed runs in a row nothing goes packed or in large pieces until a run succeeds: something on the
 * way may drop or spoil just that, and say so in ways that nobody can foresee.
 */
const DOUBT_AFTER = 2;

/**
 * Sends what waits, batch by batch, until nothing is left. A batch that is too large is halved; a single
 * mutation that is too large is given up with its reason, so that it does not stop those behind it.
 */
export async function pushAll(exchange: Exchange): Promise<StepResult> {
  const { store, transport, connection, clock } = exchange;
  let most = exchange.failures < DOUBT_AFTER ? asTold : usualTakes;
  let limit = most;
  let renewed = false;
  const held = await store.holdWithdrawals();
  for (;;) {
    if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
    const mutations = await store.nextBatch(limit);
    const [first] = mutations;
    if (!first) return held === null ? done : massRemoval(held);

    const { clientId, instanceId, nextSeq, takes } = await store.identity();
    const request = { protocol: PROTOCOL_VERSION, instanceId, clientId, mutations };
    const gzip = most === asTold && takes?.gzip === true;
    const answer = await transport.push(connection, request, { gzip });

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
      limit = { mutations: Math.floor(mutations.length / 2), bytes: most.bytes };
    } else if (answer.failure.problem.kind === 'too-large' && isLarge(first)) {
      await store.giveUpOn(first.seq);
      limit = most;
    } else if (most === asTold && takes && mayBeSpoilt(answer.failure)) {
      most = usualTakes;
      limit = most;
    } else if (!renewed && isNumberingLost(answer.failure.code)) {
      renewed = true;
      await store.renewClient();
    } else {
      return failedWith(answer.failure);
    }
  }
}

/** Too much at once would be taken back from others: that alone waits, and what lies before it has gone. */
function massRemoval(count: number): StepResult {
  return { kind: 'paused', problem: { kind: 'mass-removal', way: 'there', count } };
}

/** Whether the mutation itself is to blame. Who refuses even a small one refuses everything. */
function isLarge(mutation: WireMutation): boolean {
  return JSON.stringify(mutation).length > LARGE_MUTATION;
}

/**
 * Whether a body that is packed, or larger than every server takes, may be to blame (PUSH-11): a proxy that lost
 * the word "gzip" on the way, one that lets no such body through, or a server of before in the place of this one.
 */
function mayBeSpoilt({ problem, code }: Failure): boolean {
  return code === 'invalid' || problem.kind === 'not-our-server';
}

/** The server and this client count differently: a restored server, or a copied browser profile. */
function isNumberingLost(code: string | null): boolean {
  return code === 'seq_gap' || code === 'wrong_client';
}
