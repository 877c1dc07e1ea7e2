import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

import { StartError } from './start-error.ts';

/** How long requests under way may take to end when the server stops. */
const CLOSE_PATIENCE_MS = 2_000;
/** How long a connection may stay idle then: a request may be on its way that its sender could not call back. */
const IDLE_PATIENCE_MS = 250;

export type HttpServer = { port: number; close(): Promise<void> };

/** Listens. Slow senders are cut off: nobody needs ten seconds for a header. */
export async function serveHttp(app: Hono, port: number, host: string): Promise<HttpServer> {
  const serverOptions = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  const farewell = prepareFarewell(server);
  const listening = once(server, 'listening');
  server.listen(port, host);
  try {
    await listening;
  } catch (error) {
    throw explain(error, port, host);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { port: address.port, close: () => close(server, farewell) };
}

/** Returns what makes every answer from now on say that its connection ends with it. */
function prepareFarewell(server: Server): () => void {
  const underWay = new Set<ServerResponse>();
  let leaving = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (leaving) response.shouldKeepAlive = false;
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return () => {
    leaving = true;
    for (const response of underWay) response.shouldKeepAlive = false;
  };
}

/**
 * Takes no new connection, answers what is under way or arrives on an open one, and ends each with its answer: so
 * somebody who restarts one of several processes costs nobody a request.
 */
async function close(server: Server, farewell: () => void) {
  const closed = once(server, 'close');
  farewell();
  // The HTTP server's own `close` would end idle connections at once, under requests that are on their way.
  NetServer.prototype.close.call(server);
  const idle = setTimeout(() => server.closeIdleConnections(), IDLE_PATIENCE_MS);
  closed.then(
    () => clearTimeout(idle),
    () => undefined,
  );
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
