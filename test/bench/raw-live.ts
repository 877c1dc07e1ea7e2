import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { Pool } from 'pg';

/** Asks to store a text and notes down when it has come back over the stream and stands in the page. */
const page = `<!doctype html><meta charset="utf-8"><title>Floor</title><script>
const arrived = new Map();
new EventSource('/stream').onmessage = ({ data }) => {
  document.body.append(data);
  arrived.get(data)?.(performance.now());
};
async function once(mark) {
  const shown = new Promise((resolve) => arrived.set(mark, resolve));
  const begin = performance.now();
  await fetch('/push', { method: 'POST', body: mark });
  return (await shown) - begin;
}</script><body>`;

/** The floor of sharing: one durable row in PostgreSQL, told to an open page over a stream. */
export async function serveRawLive(pool: Pool) {
  await pool.query('CREATE TABLE raw_live (id uuid PRIMARY KEY, mark text NOT NULL)');
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === '/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      streams.add(response);
    } else if (request.url === '/push') void push();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page);

    async function push() {
      const mark = await text(request);
      await pool.query('INSERT INTO raw_live VALUES ($1, $2)', [randomUUID(), mark]);
      for (const stream of streams) stream.write(`data: ${mark}\n\n`);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
