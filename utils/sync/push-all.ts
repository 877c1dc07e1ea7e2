import { usualTakes } from '../protocol/takes.ts';
import { PROTOCOL_VERSION } from '../protocol/version.ts';
import { done, failedWith, strangeInstance, type Exchange, type StepResult } from './exchange.ts';
import type { BatchLimit, Failure, Identity, WireMutation } from './ports.ts';

/** A mutation beyond this many characters may be too large for some proxy on the way. */
const LARGE_MUTATION = 16 * 1_024;

/** As much as the server said that it takes. */
const asTold: BatchLimit = { mutations: Infinity, bytes: Infinity };

/**
 * After so many failed runs in a row nothing goes packed or in large pieces until a run succeeds: something on the
 * way may drop or spoil just that, and say so in ways that nobody can foresee.
 */
const DOUBT_AFTER = 2;

/** A frozen batch, and in whose name it goes out. */
type Batch = { mutations: WireMutation[]; identity: Identity };

const numbersOf = ({ mutations }: Batch) => mutations.map(({ seq }) => seq);

/**
 * Sends what waits, batch by batch, until nothing is left. A batch that is too large is halved; a single
 * mutation that is too large is given up with its reason, so that it does not stop those behind it.
 *
 * Server and device work side by side: while one batch is on its way the next is frozen, and while that one is on its
 * way the answers to the first are applied. Never are two on their way, and none leaves before the server has
 * answered all that came before it. What ends half way through is sent again and answered the same (PUSH-5).
 */
export async function pushAll(exchange: Exchange): Promise<StepResult> {
  const { store, transport, connection, clock } = exchange;
  let most = exchange.failures < DOUBT_AFTER ? asTold : usualTakes;
  let limit = most;
  let renewed = false;
  const held = await store.holdWithdrawals();
  const freeze = async (inFlight?: readonly number[]): Promise<Batch> => {
    const mutations = await store.nextBatch(limit, inFlight);
    return { mutations, identity: await store.identity() };
  };
  const send = (batch: Batch) => {
    const { clientId, instanceId, takes } = batch.identity;
    const { mutations } = batch;
    const request = { protocol: PROTOCOL_VERSION, instanceId, clientId, mutations };
    const gzip = most === asTold && takes?.gzip === true;
    return { batch, answered: transport.push(connection, request, { gzip }) };
  };
  /** What is behind a batch that is on its way; a single note is not worth the look, and its answer comes sooner. */
  const lookAhead = async (batch: Batch): Promise<Batch | null> => {
    const isWorthIt = batch.mutations.length > 1 && batch.identity.takes !== undefined;
    if (!isWorthIt || !(await exchange.keepLease())) return null;
    const next = await freeze(numbersOf(batch));
    return next.mutations.length > 0 ? next : null;
  };
  let onItsWay: ReturnType<typeof send> | null = null;
  for (;;) {
    if (!onItsWay) {
      if (!(await exchange.keepLease())) return { kind: 'lost-lease' };
      const waiting = await freeze();
      if (waiting.mutations.length === 0) return held === null ? done : massRemoval(held);
      onItsWay = send(waiting);
    }
    const { batch, answered } = onItsWay;
    const { mutations, identity } = batch;
    const { clientId, instanceId, nextSeq, takes } = identity;
    const [first] = mutations;
    if (!first) return done;
    const behind = await lookAhead(batch);
    const answer = await answered;
    onItsWay = null;

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
      const isWhole = answer.value.lastSeq >= (mutations.at(-1) ?? first).seq;
      if (behind && isWhole) onItsWay = send(behind);
      const sent = { clientId, seqs: numbersOf(batch) };
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
