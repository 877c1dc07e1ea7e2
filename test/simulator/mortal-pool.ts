import type { PoolClient } from 'pg';

import type { Pool } from '../../server/db/client.ts';

/** When the next transaction loses its connection: before its nth statement. Null: never. */
export type Doom = { beforeStatement: number | null };

/** The pool, but the next transaction that is begun loses its connection as `doom` says. */
export function createMortalPool(pool: Pool, doom: Doom): Pool {
  return new Proxy(pool, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'connect') return typeof value === 'function' ? value.bind(target) : value;
      return async () => {
        const client = await target.connect();
        if (doom.beforeStatement === null) return client;
        const left = doom.beforeStatement;
        doom.beforeStatement = null;
        return mortal(client, left);
      };
    },
  });
}

function mortal(client: PoolClient, statements: number): PoolClient {
  let left = statements;
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (name === 'query' && (left -= 1) === 0) cut(target);
        return value.apply(target, args);
      };
    },
  });
}

/** What a killed process, or a lost cable, does to a connection. */
function cut(client: PoolClient): void {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = Reflect.get(Object(connection), 'stream');
  const destroy: unknown = Reflect.get(Object(stream), 'destroy');
  if (typeof destroy !== 'function') throw new Error('the driver hides its connection');
  destroy.call(stream);
}
