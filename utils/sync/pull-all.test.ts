import { describe, expect, it } from 'vitest';

import type { Cursor, PullResponse } from '../protocol/pull.ts';
import type { Exchange } from './exchange.ts';
import type { Answer, SyncStore, Transport } from './ports.ts';
import { pullAll } from './pull-all.ts';

const A = '01930000-0000-4000-8000-0000000000a1';
const B = '01930000-0000-4000-8000-0000000000b1';

/** A device at the beginning of a space, and a server with so many pages of it. */
function setUp({ pages, known = A }: { pages: number; known?: string | null }) {
  const seen: string[] = [];
  let cursors: Record<string, Cursor> = {};
  let instanceId = known;
  const store: Partial<SyncStore> = {
    identity: async () => ({ clientId: B, instanceId, nextSeq: 1 }),
    cursors: async () => cursors,
    weighPull: async () => null,
    async applyPull(asked, response) {
      seen.push(`apply ${response.spaces['t:a']?.version}`);
      instanceId ??= response.instanceId;
      if (asked['t:a']?.version !== cursors['t:a']?.version) return [];
      const { version = 0, epoch = 1 } = response.spaces['t:a'] ?? {};
      cursors = { 't:a': { version, epoch } };
      return [];
    },
  };
  const page = (version: number): PullResponse => ({
    instanceId: A,
    lastSeq: 0,
    teams: [],
    spaces: { 't:a': { epoch: 1, version, reset: false, ops: [], more: version < pages } },
    gone: [],
  });
  const asked: (string | null)[] = [];
  const pull: Transport['pull'] = async (_connection, { spaces, instanceId: server }) => {
    const version = (spaces['t:a']?.version ?? 0) + 1;
    seen.push(`ask ${version}`);
    asked.push(server);
    await new Promise((resolve) => setTimeout(resolve));
    seen.push(`answer ${version}`);
    return { ok: true, value: page(version) };
  };
  const exchange = {
    store: store as SyncStore,
    transport: { pull } as Transport,
    clock: { now: () => 0, random: () => 0 },
    connection: { serverUrl: '', token: '' },
    failures: 0,
    keepLease: async () => true,
    onChange: () => undefined,
  } satisfies Exchange;
  return { exchange, seen, asked, moveTo: (next: typeof cursors) => (cursors = next) };
}

describe('pullAll', () => {
  it('asks for a page while the one before is applied, and for none behind the last', async () => {
    const { exchange, seen } = setUp({ pages: 3 });
    expect(await pullAll(exchange)).toEqual({ kind: 'done' });
    expect(seen).toEqual([
      'ask 1',
      'answer 1',
      'ask 2',
      'apply 1',
      'answer 2',
      'ask 3',
      'apply 2',
      'answer 3',
      'apply 3',
    ]);
  });

  it('asks anew where the cursors stand elsewhere after a page', async () => {
    const { exchange, seen, moveTo } = setUp({ pages: 3 });
    const store = { ...exchange.store };
    const applyPull: SyncStore['applyPull'] = (...page) => store.applyPull(...page);
    let isFirst = true;
    exchange.store.applyPull = async (...page) => {
      const places = await applyPull(...page);
      // Somebody has the space read again from its first version, once.
      if (isFirst) moveTo({});
      isFirst = false;
      return places;
    };
    expect(await pullAll(exchange)).toEqual({ kind: 'done' });
    const steps = seen.filter((one) => !one.startsWith('answer'));
    expect(steps).toEqual([
      'ask 1',
      'ask 2',
      'apply 1',
      'ask 1',
      'ask 2',
      'apply 1',
      'ask 3',
      'apply 2',
      'apply 3',
    ]);
  });

  it('asks for the second page by the name of the server that gave the first', async () => {
    const { exchange, asked } = setUp({ pages: 3, known: null });
    await pullAll(exchange);
    expect(asked).toEqual([null, A, A]);
  });

  it('says what went wrong with a page that was asked for ahead', async () => {
    const { exchange, seen } = setUp({ pages: 3 });
    const transport = { ...exchange.transport };
    const pull: Transport['pull'] = (...request) => transport.pull(...request);
    const lost: Answer<PullResponse> = {
      ok: false,
      failure: { problem: { kind: 'unreachable' }, code: null },
    };
    let asks = 0;
    exchange.transport.pull = async (...request) => ((asks += 1) > 1 ? lost : pull(...request));
    expect(await pullAll(exchange)).toEqual({ kind: 'failed', failure: lost.failure });
    expect(seen.at(-1)).toBe('apply 1');
  });
});
