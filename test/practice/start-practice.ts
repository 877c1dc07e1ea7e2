import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';

import { createPracticeApp } from './server/app.ts';

export type PracticeUrls = {
  /** Start page that lists both deployments. */
  start: string;
  /** Roots without a closing slash. */
  cloudJira: string;
  cloudConfluence: string;
  dcJira: string;
  dcConfluence: string;
};

export type Practice = { port: number; urls: PracticeUrls; close: () => Promise<void> };

/** The addresses of a workplace on this port. `*.localhost` needs no name service in browsers. */
export function practiceUrls(port: number): PracticeUrls {
  return {
    start: `http://localhost:${port}/`,
    cloudJira: `http://cloud.localhost:${port}`,
    cloudConfluence: `http://cloud.localhost:${port}/wiki`,
    dcJira: `http://dc.localhost:${port}/jira`,
    dcConfluence: `http://dc.localhost:${port}/confluence`,
  };
}

/**
 * Starts the practice workplace. Port 0 takes a free one; the returned port is the one in use. A
 * taken port rejects with Node's own error (`code: 'EADDRINUSE'`). `host` is the interface to
 * listen on, loopback unless said otherwise.
 */
export async function startPractice(options: { port: number; host?: string }): Promise<Practice> {
  const app = createPracticeApp();
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    urls: practiceUrls(port),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
