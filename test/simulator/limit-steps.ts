import type { PullResponse } from '../../utils/protocol/pull.ts';
import type { PushResponse } from '../../utils/protocol/push.ts';
import type { Answer, SyncStore, Transport } from '../../utils/sync/ports.ts';
import type { Limits } from './history.ts';

/** Lets pushes and pages hold no more than a history's limits, so that few notes make many of them. */
export function limitTransport(transport: Transport, { takes, page }: Limits): Transport {
  const grant = <T extends PushResponse | PullResponse>(answer: Answer<T>): Answer<T> => {
    if (!answer.ok || takes === undefined) return answer;
    const { takes: told, ...rest } = answer.value;
    const granted =
      typeof takes === 'number' && told ? { takes: { ...told, mutations: takes } } : {};
    return { ok: true, value: { ...rest, ...granted } as T };
  };
  return {
    push: async (connection, request, how) => grant(await transport.push(connection, request, how)),
    pull: async (connection, request) =>
      grant(await transport.pull(connection, { ...request, limit: page ?? request.limit })),
  };
}

/** The outbox hands out no more at once than a history's limits say. */
export function limitStore(store: SyncStore, { sends = Infinity }: Limits): SyncStore {
  return {
    ...store,
    nextBatch: (limit, inFlight) =>
      store.nextBatch({ ...limit, mutations: Math.min(limit.mutations, sends) }, inFlight),
  };
}
