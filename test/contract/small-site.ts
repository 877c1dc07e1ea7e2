import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived; `body` is what its JSON says. */
export type Arrived = { method: string; path: string; body: unknown };

export type SmallSite = {
  /** Origin of the site. */
  origin: string;
  /** What has arrived, oldest first. */
  log: Arrived[];
  close: () => void;
};

/** A site that answers as one test wants it: an object as JSON, a number as status, 'cut' by breaking the connection. */
export async function startSmallSite(
  answer: (arrived: Arrived) => object | number | 'cut',
): Promise<SmallSite> {
  const log: Arrived[] = [];
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body: unknown = text === '' ? null : JSON.parse(text);
      const arrived = { method: request.method ?? '', path: request.url ?? '', body };
      log.push(arrived);
      const answered = answer(arrived);
      if (answered === 'cut') request.socket.destroy();
      else if (typeof answered === 'number') response.writeHead(answered).end();
      else response.writeHead(200).end(JSON.stringify(answered));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
