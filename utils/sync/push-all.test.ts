import { describe, expect, it, vi } from 'vitest';

import type { SyncProblem } from '../domain/sync-problem.ts';
import type { ErrorCode } from '../protocol/error.ts';
import type { Takes } from '../protocol/takes.ts';
import type { Exchange } from './exchange.ts';
import type { Failure, SyncStore, Transport, WireMutation } from './ports.ts';
import { pushAll } from './push-all.ts';

const A = '01930000-0000-4000-8000-0000000000a1';
const B = '01930000-0000-4000-8000-0000000000b1';
const much: Takes = { mutations: 2_000, bytes: 4_000_000, gzip: true };

type Way = (sent: { amount: number; gzip: boolean }) => Failure | null;

/** A device with so many mutations that wait, and a way to the server that takes some requests and refuses others. */
function setUp(input: { waiting: number; takes?: Takes; failures?: number; way?: Way }) {
  const { waiting, takes, failures = 0, way = () => null } = input;
  let answered = 0;
  /** What happened, in order, each by the first number it was about. */
  const seen: string[] = [];
  const mutations = Array.from({ length: waiting }, (_, i): WireMutation => {
    return { seq: i + 1, name: 'note.share@1', args: {} };
  });
  const store = {
    nextBatch: vi.fn<SyncStore['nextBatch']>(async (limit, inFlight = []) => {
      const most = Math.min(limit.mutations, takes?.mutations ?? 100);
      const from = answered + inFlight.length;
      seen.push(`freeze ${from + 1}`);
      return mutations.slice(from, from + most);
    }),
    identity: async () => ({
      clientId: B,
      instanceId: A,
      nextSeq: waiting + 1,
      ...(takes && { takes }),
    }),
    applyPush: vi.fn<SyncStore['applyPush']>(async ({ seqs }, { lastSeq }) => {
      seen.push(`apply ${seqs[0]}`);
      answered = lastSeq;
      return [];
    }),
    holdWithdrawals: async () => null,
    giveUpOn: vi.fn<SyncStore['giveUpOn']>(async () => undefined),
    renewClient: vi.fn<SyncStore['renewClient']>(async () => undefined),
  };
  const sent: { amount: number; gzip: boolean }[] = [];
  const push: Transport['push'] = async (_connection, request, { gzip }) => {
    seen.push(`send ${request.mutations[0]?.seq}`);
    // The server takes longer than everything that the device has to do.
    await new Promise((resolve) => setTimeout(resolve));
    seen.push(`answer ${request.mutations[0]?.seq}`);
    const one = { amount: request.mutations.length, gzip };
    sent.push(one);
    const failure = way(one);
    if (failure) return { ok: false, failure };
    return {
      ok: true,
      value: { instanceId: A, lastSeq: request.mutations.at(-1)!.seq, results: [] },
    };
  };
  const exchange = {
    store: store as Partial<SyncStore> as SyncStore,
    transport: { push } as Partial<Transport> as Transport,
    clock: { now: () => 0, random: () => 0 },
    connection: { serverUrl: '', token: '' },
    failures,
    keepLease: async (): Promise<boolean> => true,
    onChange: () => undefined,
  } satisfies Exchange;
  return {
    run: () => pushAll(exchange),
    sent,
    seen,
    store,
    exchange,
    left: () => waiting - answered,
  };
}

const fails = (
  kind: 'not-our-server' | 'unreachable' | 'too-large',
  code: ErrorCode | null = null,
) => ({
  problem: { kind } satisfies SyncProblem,
  code,
});
const invalid: Failure = { problem: { kind: 'server-error', status: 400 }, code: 'invalid' };

describe('pushAll', () => {
  it('[PUSH-11] sends as much at once as the server said, packed', async () => {
    const { run, sent } = setUp({ waiting: 10_000, takes: much });
    expect(await run()).toEqual({ kind: 'done' });
    expect(sent).toEqual(Array.from({ length: 5 }, () => ({ amount: 2_000, gzip: true })));
  });

  it('[PUSH-11] sends small and plain to a server that said nothing', async () => {
    const { run, sent } = setUp({ waiting: 250 });
    await run();
    expect(sent).toEqual([100, 100, 50].map((amount) => ({ amount, gzip: false })));
  });

  it('[PUSH-11] sends nothing packed to a server that does not unpack', async () => {
    const { run, sent } = setUp({ waiting: 250, takes: { ...much, gzip: false } });
    await run();
    expect(sent).toEqual([{ amount: 250, gzip: false }]);
  });

  it.each<[string, Failure]>([
    ['the word "gzip" got lost, and the server reads no JSON', invalid],
    ['a proxy lets nothing packed through', fails('not-our-server')],
  ])('[PUSH-11] finds its way back in the same run: %s', async (_what, failure) => {
    const way: Way = ({ gzip }) => (gzip ? failure : null);
    const { run, sent, left } = setUp({ waiting: 250, takes: much, way });
    expect(await run()).toEqual({ kind: 'done' });
    expect(sent.map(({ gzip }) => gzip)).toEqual([true, false, false, false]);
    expect(left()).toBe(0);
  });

  it('[PUSH-11] does not try again what was small and plain', async () => {
    const { run, sent } = setUp({ waiting: 250, way: () => invalid });
    expect(await run()).toMatchObject({ kind: 'failed', failure: invalid });
    expect(sent).toHaveLength(1);
    const both = setUp({ waiting: 250, takes: much, way: () => invalid });
    expect(await both.run()).toMatchObject({ kind: 'failed', failure: invalid });
    expect(both.sent).toHaveLength(2);
  });

  it('[PUSH-11] doubts large and packed pieces after two failed runs, whatever was said', async () => {
    // A firewall that simply cuts the connection.
    const way: Way = ({ gzip }) => (gzip ? fails('unreachable') : null);
    for (const failures of [0, 1]) {
      const first = setUp({ waiting: 250, takes: much, way, failures });
      expect(await first.run()).toMatchObject({ kind: 'failed' });
      expect(first.sent).toHaveLength(1);
    }
    const third = setUp({ waiting: 250, takes: much, way, failures: 2 });
    expect(await third.run()).toEqual({ kind: 'done' });
    expect(third.sent.map(({ amount }) => amount)).toEqual([100, 100, 50]);
  });

  it('freezes a batch while the one before is on its way, and sends it before it applies the answers', async () => {
    const { run, seen } = setUp({ waiting: 5, takes: { ...much, mutations: 2 } });
    expect(await run()).toEqual({ kind: 'done' });
    expect(seen).toEqual([
      'freeze 1',
      'send 1',
      'freeze 3',
      'answer 1',
      'send 3',
      'apply 1',
      'freeze 5',
      'answer 3',
      'send 5',
      'apply 3',
      'answer 5',
      'apply 5',
      'freeze 6',
    ]);
  });

  it('sends nothing behind numbers that the server has not answered', async () => {
    const { run, seen, exchange } = setUp({ waiting: 5, takes: { ...much, mutations: 2 } });
    const transport = { ...exchange.transport };
    const push: Transport['push'] = (...request) => transport.push(...request);
    // Answers the first of each batch alone.
    exchange.transport.push = async (connection, request, how) => {
      const answer = await push(connection, request, how);
      const lastSeq = request.mutations[0]!.seq;
      return answer.ok ? { ok: true, value: { ...answer.value, lastSeq } } : answer;
    };
    expect(await run()).toEqual({ kind: 'done' });
    const sends = seen.filter((one) => one.startsWith('send'));
    expect(sends).toEqual([1, 2, 3, 4, 5].map((seq) => `send ${seq}`));
  });

  it('has applied every answer when the next batch fails', async () => {
    let sends = 0;
    const way: Way = () => ((sends += 1) > 1 ? fails('unreachable') : null);
    const { run, left } = setUp({ waiting: 5, takes: { ...much, mutations: 2 }, way });
    expect(await run()).toMatchObject({ kind: 'failed' });
    expect([sends, left()]).toEqual([2, 3]);
  });

  it('ends without the lease, with the answer applied that was on its way', async () => {
    const { run, seen, exchange, left } = setUp({ waiting: 5, takes: { ...much, mutations: 2 } });
    let asked = 0;
    exchange.keepLease = async () => (asked += 1) === 1;
    expect(await run()).toEqual({ kind: 'lost-lease' });
    expect([seen.at(-1), left()]).toEqual(['apply 1', 3]);
  });

  it('halves what a proxy finds too large, until it fits', async () => {
    const way: Way = ({ amount }) => (amount > 300 ? fails('too-large') : null);
    const { run, sent, left } = setUp({ waiting: 2_000, takes: much, way });
    expect(await run()).toEqual({ kind: 'done' });
    expect(sent.map(({ amount }) => amount).slice(0, 4)).toEqual([2_000, 1_000, 500, 250]);
    expect(left()).toBe(0);
  });
});
