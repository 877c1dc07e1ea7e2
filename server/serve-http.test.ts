import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';

import { serveHttp, type HttpServer } from './serve-http.ts';

const sockets: Socket[] = [];
let server: HttpServer;

async function start() {
  const app = new Hono();
  app.get('/quick', (c) => c.text('quick'));
  app.get('/slow', async (c) => {
    await sleep(150);
    return c.text('slow');
  });
  server = await serveHttp(app, 0, '127.0.0.1');
}

/** A connection that stays open, as browsers keep them. */
function open() {
  const socket = connect(server.port, '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return {
    ended,
    ask: (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`),
    async hear(text: string) {
      for (let i = 0; i < 200 && !heard.includes(text); i += 1) await sleep(5);
      const all = heard;
      heard = '';
      return all;
    },
  };
}

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

describe('a server that stops', () => {
  it('answers what is under way, and says that the connection ends with it', async () => {
    await start();
    const client = open();
    client.ask('/slow');
    await sleep(50);
    const closed = server.close();
    const heard = await client.hear('slow');
    expect(heard).toContain('200 OK');
    expect(heard.toLowerCase()).toContain('connection: close');
    await Promise.all([closed, client.ended]);
  });

  it('answers what arrives on an open connection just then', async () => {
    await start();
    const client = open();
    client.ask('/quick');
    expect((await client.hear('quick')).toLowerCase()).not.toContain('connection: close');
    const closed = server.close();
    client.ask('/quick');
    const heard = await client.hear('quick');
    expect(heard).toContain('200 OK');
    expect(heard.toLowerCase()).toContain('connection: close');
    await Promise.all([closed, client.ended]);
  });

  it('takes no new connection, and does not wait for idle ones', async () => {
    await start();
    const idle = open();
    idle.ask('/quick');
    await idle.hear('quick');
    const closed = server.close();
    await expect(fetch(`http://127.0.0.1:${server.port}/quick`)).rejects.toThrow('fetch failed');
    await Promise.all([closed, idle.ended]);
  });
});
