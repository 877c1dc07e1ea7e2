import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export type WatchingProxy = {
  /** Arguments that send everything a browser asks through here, loopback included. */
  args: readonly string[];
  /** Host and port of every request since the last call, in order. */
  takeHosts: () => string[];
  close: () => Promise<void>;
};

/**
 * A proxy that writes down whom a browser asks. It sits outside the browser, so nothing that runs in
 * there (worker, frame, page, the browser's own services) can ask past it. What is not on this machine
 * is refused.
 */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const hosts: string[] = [];
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '', 'http://unknown.invalid');
    hosts.push(url.host);
    if (!url.hostname.endsWith('localhost')) {
      answer.writeHead(502).end();
      return;
    }
    const { port, pathname, search } = url;
    const path = pathname + search;
    const { method = 'GET', headers } = asked;
    const onward = request({ host: '127.0.0.1', port, path, method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', (asked, socket) => {
    hosts.push(asked.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    takeHosts: () => hosts.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
