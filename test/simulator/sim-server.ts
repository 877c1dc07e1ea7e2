import { createApp } from '../../server/app.ts';
import { createLog } from '../../server/log.ts';
import type { Context } from '../../server/services/context.ts';
import { createPokeBoard } from '../../server/services/poke/poke-board.ts';
import { noLimits } from '../postgres/test-client.ts';
import { createMortalPool, type Doom } from './mortal-pool.ts';
import type { SimDatabase } from './sim-database.ts';

/** The team server of one history: two instances of the real one on one database. */
export type SimServer = {
  ctx: Context;
  isDown: boolean;
  /** How wrong the server's clock is, in milliseconds. */
  skew: number;
  /** The next transaction loses its connection before its nth statement. */
  doomAt(statement: number): void;
  /** Answers by the next instance in turn; throws as `fetch` does while the server is down. */
  answer(url: string, init: RequestInit): Promise<Response>;
  /** New processes: nothing that they had in memory is left. */
  restart(): void;
};

const log = createLog('silent');

export function createSimServer(database: SimDatabase, time: () => number): SimServer {
  const doom: Doom = { beforeStatement: null };
  let turn = 0;
  const now = () => time() + server.skew;
  const ctx: Context = {
    pool: createMortalPool(database.pool, doom),
    now,
    instanceId: database.instanceId,
    poke: () => undefined,
  };
  const startInstance = () => {
    const board = createPokeBoard({ pool: ctx.pool, now, onError: () => undefined });
    return createApp({
      ctx: { ...ctx, poke: board.poke },
      board,
      log,
      limits: noLimits,
      publicUrl: null,
      trustProxy: true,
      dashboard: import.meta.dirname,
    });
  };
  let instances = [startInstance(), startInstance()];
  const server: SimServer = {
    ctx,
    isDown: false,
    skew: 0,
    doomAt: (statement) => (doom.beforeStatement = statement),
    async answer(url, { method = 'GET', headers, body }) {
      if (server.isDown) throw new TypeError('Failed to fetch');
      turn += 1;
      const request = new Request(url, {
        method,
        headers: new Headers(headers),
        body: typeof body === 'string' || body instanceof ArrayBuffer ? body : null,
      });
      const response = await instances[turn % instances.length]!.fetch(request);
      // A transaction that was not begun leaves nothing for the next request to die of.
      doom.beforeStatement = null;
      return response;
    },
    restart() {
      instances = [startInstance(), startInstance()];
      server.isDown = false;
    },
  };
  return server;
}
