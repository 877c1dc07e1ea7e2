import { readFile } from 'node:fs/promises';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { root } from '../commands/run-tool.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const passedOn = ['content-type', 'set-cookie', 'location'];

export type PeerPages = {
  /** The same page of the workplace, `plain` or with Hypothesis embedded as its package documents. */
  address(path: string, kind: 'plain' | 'hypothesis'): string;
  origin: string;
  close(): Promise<void>;
};

/**
 * Serves the practice workplace's pages without their content policy, on request with the built client
 * of Hypothesis in them; its files come from the installed package, nothing from the network.
 */
export async function servePeerPages(practicePort: number): Promise<PeerPages> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', request.headers.cookie)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://cloud.localhost:${port}`;
  const assets = `${origin}/__hypothesis/`;

  const config = JSON.stringify({
    assetRoot: assets,
    sidebarAppUrl: `${assets}app.html`,
    notebookAppUrl: `${assets}app.html`,
    profileAppUrl: `${assets}app.html`,
    apiUrl: `${assets}api/`,
    authDomain: 'localhost',
  });
  const embedding = `<script type="application/json" class="js-hypothesis-config">${config}</script><script async src="${assets}build/boot.js"></script>`;

  async function answer(url: string, cookie: string | undefined) {
    const { pathname, searchParams } = new URL(url, origin);
    if (pathname.startsWith('/__hypothesis/')) return peerFile(pathname.slice(14));
    const from = await askPractice(url, cookie);
    const headers: Record<string, string | string[]> = {};
    for (const name of passedOn) {
      const value = from.headers[name];
      if (value !== undefined) headers[name] = value;
    }
    const status = from.statusCode ?? 502;
    const body = await buffer(from);
    if (!searchParams.has('__hypothesis')) return { status, headers, body };
    return { status, headers, body: `${body.toString()}${embedding}` };
  }

  /** The workplace chooses by the host's name, and makes its links from it. */
  function askPractice(path: string, cookie = ''): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = { host: `cloud.localhost:${port}`, cookie };
      ask({ host: '127.0.0.1', port: practicePort, path, headers }, resolve)
        .on('error', reject)
        .end();
    });
  }

  async function peerFile(path: string) {
    if (path === 'app.html') {
      const body = `<!doctype html><html><head></head><body><hypothesis-app></hypothesis-app>${embedding}</body></html>`;
      return { status: 200, headers: { 'content-type': 'text/html' }, body };
    }
    if (path.startsWith('api/')) return { status: 404, headers: {}, body: '{}' };
    const file = join(root, 'node_modules/hypothesis', normalize(`/${path}`));
    const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
    return { status: 200, headers, body: await readFile(file) };
  }

  return {
    origin,
    address(path, kind) {
      const url = new URL(path, origin);
      if (kind === 'hypothesis') url.searchParams.set('__hypothesis', '1');
      return url.href;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
