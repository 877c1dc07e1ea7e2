import { describe, expect, it, vi } from 'vitest';

import type { PullResponse } from '../protocol/pull.ts';
import type { PushResponse } from '../protocol/push.ts';
import { createSyncEngine, LEASE_MS, RECHECK_AFTER_MS, type SyncPorts } from './engine.ts';
import type { Answer, SyncLog, SyncStore, Transport, WireMutation } from './ports.ts';

const A = '01930000-0000-4000-8000-0000000000a1';
const B = '01930000-0000-4000-8000-0000000000b1';
const calm: SyncLog = { lastSuccessAt: 1_000_000, nextAttemptAt: null, problem: null, failures: 0 };

const pulled: Answer<PullResponse> = {
  ok: true,
  value: { instanceId: A, lastSeq: 0, teams: [], spaces: {}, gone: [] },
};
const pushed = (lastSeq: number, instanceId = A): Answer<PushResponse> => ({
  ok: true,
  value: { instanceId, lastSeq, results: [] },
});
const refused = (
  kind: 'too-large' | 'unreachable',
  code: 'seq_gap' | null = null,
): Answer<never> => ({
  ok: false,
  failure: { problem: { kind }, code },
});
const mutation = (seq: number, text = ''): WireMutation => ({
  seq,
  name: 'note.share@1',
  args: { text },
});

function setUp(over: Partial<SyncPorts> & { batches?: WireMutation[][]; log?: SyncLog } = {}) {
  const batches = [...(over.batches ?? [])];
  let log = over.log ?? calm;
  let leaseOf: string | null = null;
  const store = {
    takeLease: vi.fn<SyncStore['takeLease']>(async (owner) => {
      if (leaseOf !== null && leaseOf !== owner) return false;
      leaseOf = owner;
      return true;
    }),
    releaseLease: vi.fn<SyncStore['releaseLease']>(async () => {
      leaseOf = null;
    }),
    readLog: async () => log,
    writeLog: async (next: SyncLog) => {
      log = next;
    },
    identity: async () => ({ clientId: B, instanceId: A, nextSeq: 1_000 }),
    renewClient: vi.fn<SyncStore['renewClient']>(async () => undefined),
    nextBatch: vi.fn<SyncStore['nextBatch']>(async () => batches.shift() ?? []),
    giveUpOn: vi.fn<SyncStore['giveUpOn']>(async () => undefined),
    applyPush: vi.fn<SyncStore['applyPush']>(async () => ['place']),
    holdWithdrawals: vi.fn<SyncStore['holdWithdrawals']>(async () => null),
    cursors: vi.fn<SyncStore['cursors']>(async () => ({})),
    weighPull: vi.fn<SyncStore['weighPull']>(async () => null),
    applyPull: vi.fn<SyncStore['applyPull']>(async () => []),
  };
  const push = vi.fn<Transport['push']>(async (_c, { mutations }) => pushed(mutations.at(-1)!.seq));
  const pull = vi.fn<Transport['pull']>(async () => pulled);
  const changes: string[][] = [];
  const ports: SyncPorts = {
    store,
    transport: { push, pull },
    clock: { now: () => 1_000_000, random: () => 0.5 },
    readConnection: async () => ({ serverUrl: 'https://team.example', token: 't' }),
    owner: 'me',
    onChange: (keys) => changes.push(keys),
    onDone: () => undefined,
    ...over,
  };
  const engine = createSyncEngine(ports);
  const hold = (owner: string) => {
    leaseOf = owner;
  };
  return { engine, store, push, pull, changes, hold, readLog: () => log };
}

describe('createSyncEngine', () => {
  it('pushes until nothing waits, then pulls', async () => {
    const { engine, push, pull, changes, readLog } = setUp({
      batches: [[mutation(1)], [mutation(2)]],
    });
    await engine.sync('planned');
    expect(push.mock.calls.map(([, request]) => request.mutations[0]!.seq)).toEqual([1, 2]);
    expect(pull).toHaveBeenCalledTimes(1);
    expect(changes).toContainEqual(['place']);
    expect(readLog()).toEqual({ ...calm, lastSuccessAt: 1_000_000, lastPullAt: 1_000_000 });
  });

  it('[POKE-5] goes one way for a caller who knows that the other is empty', async () => {
    const { engine, push, pull } = setUp({ batches: [[mutation(1)]] });
    await engine.sync('push');
    expect([push, pull].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    await engine.sync('pull');
    expect([push, pull].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    // Callers that share a run are both served.
    await Promise.all([engine.sync('idle'), engine.sync('pull'), engine.sync('push')]);
    expect(pull).toHaveBeenCalledTimes(2);
  });

  it('goes both ways, whatever the caller knows, while it is unsure of the server', async () => {
    const log = { ...calm, problem: { kind: 'unreachable' } as const, failures: 1 };
    const { engine, push, pull } = setUp({ log, batches: [[mutation(1)]] });
    await engine.sync('push');
    expect([push, pull].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });

  it('does nothing without a server', async () => {
    const { engine, store, push, pull } = setUp({ readConnection: async () => null });
    await engine.sync('person');
    expect([push.mock.calls, pull.mock.calls, store.takeLease.mock.calls]).toEqual([[], [], []]);
  });

  it('leaves the work to a loop that holds the lease, and gives its own back', async () => {
    const { engine, pull, store, hold } = setUp();
    hold('other background');
    await engine.sync('planned');
    expect(pull).not.toHaveBeenCalled();
    hold('me');
    await engine.sync('planned');
    expect(store.takeLease).toHaveBeenCalledWith('me', 1_000_000, 1_000_000 + LEASE_MS);
    expect(store.releaseLease).toHaveBeenCalledExactlyOnceWith('me');
  });

  it('gives the lease back even when the database fails under it', async () => {
    const { engine, store } = setUp();
    store.applyPull.mockRejectedValue(new Error('QuotaExceededError'));
    await expect(engine.sync('planned')).rejects.toThrow('Quota');
    expect(store.releaseLease).toHaveBeenCalled();
    store.applyPull.mockResolvedValue([]);
    await expect(engine.sync('planned')).resolves.toBeUndefined();
  });

  it('asks who is there before it sends a note after a long silence', async () => {
    const order: string[] = [];
    const log = { ...calm, lastSuccessAt: 1_000_000 - RECHECK_AFTER_MS - 1 };
    const { engine, push, pull } = setUp({ log, batches: [[mutation(1)]] });
    pull.mockImplementation(async () => (order.push('pull'), pulled));
    push.mockImplementation(async () => (order.push('push'), pushed(1)));
    await engine.sync('planned');
    expect(order).toEqual(['pull', 'push', 'pull']);
  });

  it('ignores the answer of another server and sends nothing more', async () => {
    const { engine, push, store, readLog } = setUp({ batches: [[mutation(1)], [mutation(2)]] });
    push.mockResolvedValue(pushed(1, B));
    await engine.sync('planned');
    expect(push).toHaveBeenCalledTimes(1);
    expect(store.applyPush).not.toHaveBeenCalled();
    expect(readLog().problem).toEqual({ kind: 'other-server' });
  });

  it('halves a batch that is too large', async () => {
    const four = [1, 2, 3, 4].map((seq) => mutation(seq));
    const { engine, push, store } = setUp({ batches: [four, four.slice(0, 2)] });
    push.mockResolvedValueOnce(refused('too-large'));
    await engine.sync('planned');
    expect(store.nextBatch.mock.calls.map(([limit]) => limit.mutations)).toEqual([Infinity, 2, 2]);
    expect(store.giveUpOn).not.toHaveBeenCalled();
  });

  it('gives up on a single mutation that no way takes, and goes on behind it', async () => {
    const huge = mutation(7, 'x'.repeat(20_000));
    const { engine, push, store, readLog } = setUp({
      batches: [[huge], [mutation(7)], [mutation(8)]],
    });
    push.mockResolvedValueOnce(refused('too-large'));
    await engine.sync('planned');
    expect(store.giveUpOn).toHaveBeenCalledExactlyOnceWith(7);
    expect(push).toHaveBeenCalledTimes(3);
    expect(readLog().problem).toBeNull();
  });

  it('does not blame a small note when everything is too large', async () => {
    const { engine, push, store, readLog } = setUp({ batches: [[mutation(1)]] });
    push.mockResolvedValue(refused('too-large'));
    await engine.sync('planned');
    expect(store.giveUpOn).not.toHaveBeenCalled();
    expect(readLog()).toMatchObject({ problem: { kind: 'too-large' }, failures: 1 });
  });

  it('begins anew as another client when the numbering is lost, but only once', async () => {
    const { engine, push, store, readLog } = setUp({
      batches: [[mutation(5)], [mutation(1)], [mutation(1)]],
    });
    push.mockResolvedValue(refused('unreachable', 'seq_gap'));
    await engine.sync('planned');
    expect(store.renewClient).toHaveBeenCalledTimes(1);
    expect(readLog().problem).not.toBeNull();
  });

  it('begins anew when the server has counted further than this client ever did', async () => {
    const { engine, push, store } = setUp({ batches: [[mutation(5)], [mutation(1)]] });
    push.mockResolvedValueOnce(pushed(1_000));
    await engine.sync('planned');
    expect(store.renewClient).toHaveBeenCalledTimes(1);
    expect(store.applyPush).toHaveBeenCalledExactlyOnceWith(
      { clientId: B, seqs: [1] },
      expect.objectContaining({ lastSeq: 1 }),
      1_000_000,
    );
  });

  it('does not go round in circles when a push moves nothing', async () => {
    const { engine, push, readLog } = setUp({ batches: [[mutation(5)], [mutation(5)]] });
    push.mockResolvedValue(pushed(4));
    await engine.sync('planned');
    expect(push).toHaveBeenCalledTimes(1);
    expect(readLog().problem).toEqual({ kind: 'bad-answer' });
  });

  it('does not go round in circles when a page promises more and moves nothing', async () => {
    const { engine, store, pull, readLog } = setUp();
    const space = { epoch: 1, version: 3, reset: false, ops: [], more: true };
    store.cursors.mockResolvedValue({ 't:x': { epoch: 1, version: 3 } });
    pull.mockResolvedValue({
      ok: true,
      value: { instanceId: A, lastSeq: 0, teams: [], gone: [], spaces: { 't:x': space } },
    });
    await engine.sync('planned');
    expect(pull).toHaveBeenCalledTimes(1);
    expect(readLog().problem).toEqual({ kind: 'bad-answer' });
  });

  it('keeps a planned pause, unless a person asks; a named time binds the person, too', async () => {
    const problem = { kind: 'unreachable' } as const;
    const waiting = { ...calm, problem, failures: 2, nextAttemptAt: 1_005_000 };
    const one = setUp({ log: waiting });
    await one.engine.sync('planned');
    expect(one.pull).not.toHaveBeenCalled();
    await one.engine.sync('person');
    expect(one.pull).toHaveBeenCalled();
    const limited = { kind: 'rate-limited', until: 1_030_000 } as const;
    const two = setUp({ log: { ...waiting, problem: limited, nextAttemptAt: 1_030_000 } });
    await two.engine.sync('person');
    expect(two.pull).not.toHaveBeenCalled();
  });

  it('looks only every five minutes while nobody waits for anything', async () => {
    const fresh = setUp({ log: { ...calm, lastPullAt: 1_000_000 - 4 * 60_000 } });
    await fresh.engine.sync('idle');
    expect(fresh.pull).not.toHaveBeenCalled();
    await fresh.engine.sync('planned');
    expect(fresh.pull).toHaveBeenCalled();
    const old = setUp({ log: { ...calm, lastPullAt: 1_000_000 - 6 * 60_000 } });
    await old.engine.sync('idle');
    expect(old.pull).toHaveBeenCalled();
  });

  it('looks also for somebody who keeps writing: what is sent tells nothing of roles and levels', async () => {
    let now = 1_000_000;
    const { engine, pull } = setUp({
      log: { ...calm, lastPullAt: now },
      clock: { now: () => now, random: () => 0.5 },
    });
    for (let minute = 0; minute < 12; minute += 1) {
      await engine.sync('push');
      await engine.sync('idle');
      now += 60_000;
    }
    expect(pull).toHaveBeenCalledTimes(2);
  });

  it('asks nobody again and again while withdrawals wait for the word of the person', async () => {
    const { engine, store, pull, readLog } = setUp({ log: { ...calm, lastPullAt: 1_000_000 } });
    store.holdWithdrawals.mockResolvedValue(25);
    await engine.sync('planned');
    expect(readLog().problem).toEqual({ kind: 'mass-removal', way: 'there', count: 25 });
    const before = pull.mock.calls.length;
    await engine.sync('idle');
    expect(pull).toHaveBeenCalledTimes(before);
    // Whoever has something to say or to hear is served all the same.
    await engine.sync('planned');
    expect(pull.mock.calls.length).toBeGreaterThan(before);
  });

  it('does not wait for a time that a wrong clock wrote', async () => {
    const year = 365 * 24 * 60 * 60_000;
    const { engine, pull } = setUp({
      log: { ...calm, failures: 1, nextAttemptAt: 1_000_000 + year },
    });
    await engine.sync('planned');
    expect(pull).toHaveBeenCalled();
  });

  it('serves calls during a run with one more run, and runs nothing beside what must be alone', async () => {
    const { engine, pull } = setUp();
    await Promise.all([engine.sync('planned'), engine.sync('planned'), engine.sync('person')]);
    expect(pull).toHaveBeenCalledTimes(1);
    const order: string[] = [];
    pull.mockImplementation(async () => (order.push('pull'), pulled));
    const first = engine.sync('planned');
    const alone = engine.alone(async () => {
      order.push('in');
      await Promise.resolve();
      order.push('out');
    });
    const last = engine.sync('planned');
    await Promise.all([first, alone, last]);
    expect(order.join(' ')).toMatch(/in out/);
  });

  it('records a failure with the time of the next attempt', async () => {
    const { engine, pull, readLog } = setUp();
    pull.mockResolvedValue(refused('unreachable'));
    await engine.sync('planned');
    expect(readLog()).toEqual({
      lastSuccessAt: 1_000_000,
      problem: { kind: 'unreachable' },
      failures: 1,
      nextAttemptAt: 1_001_000,
    });
  });
});
