import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

import { StartError } from './start-error.ts';

/** How long requests under way may take to end when the server stops. */
const CLOSE_PATIENCE_MS = 2_000;

export type HttpServer = { port: number; close(): Promise<void> };

/** Listens. Slow senders are cut off: nobody needs ten seconds for a header. */
export async function serveHttp(app: Hono, port: number, host: string): Promise<HttpServer> {
  const serverOptions = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  const listening = once(server, 'listening');
  server.listen(port, host);
  try {
    await listening;
  } catch (error) {
    throw explain(error, port, host);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { port: address.port, close: () => close(server) };
}

async function close(server: Server) {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = sleep(CLOSE_PATIENCE_MS, 'late', { ref: false });
  if ((await Promise.race([closed, patience])) === 'late') {
    server.closeAllConnections();
    await closed;
  }
}

function explain(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken by another program; stop it or choose another with --port.`,
    );
  if (code === 'EACCES')
    return new StartError(`Port ${port} may not be used by this account; choose one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`The address ${host} given by --host is none of this machine's.`);
  return error;
}
