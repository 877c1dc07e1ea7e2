import { createReadStream } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';

import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Pool } from 'pg';

import { root } from '../../commands/run-tool.ts';

/** Rows that one request takes or brings: what ours may at most. */
const PUSH_ROWS = 2_000;
const PULL_ROWS = 2_500;

/**
 * The floor of a big sync: a page with Dexie, our HTTP stack, PostgreSQL. Both sides do the same durable writes in
 * bulk (the note, the answer, the log; the note and its place in the queue) and nothing is checked or decided.
 */
const page = `<!doctype html><meta charset="utf-8"><title>Floor</title><script type="module">
import { Dexie } from '/dexie.mjs';
const open = (name) => {
  const db = new Dexie(name);
  db.version(1).stores({ notes: 'id, placeKey', outbox: '++order, noteId, queuedAt' });
  return db;
};
const gzip = (text) => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
window.fill = async (name, text) => {
  const rows = JSON.parse(text);
  const db = open(name);
  await db.notes.bulkAdd(rows);
  await db.outbox.bulkAdd(rows.map(({ id, content }) => ({ noteId: id, queuedAt: 0, mutation: { id, content } })));
};
window.push = async (name) => {
  const db = open(name);
  await db.open();
  const begin = performance.now();
  for (;;) {
    const rows = await db.outbox.limit(${PUSH_ROWS}).toArray();
    if (rows.length === 0) return performance.now() - begin;
    const body = await gzip(JSON.stringify(rows.map(({ order, mutation }) => ({ seq: order, ...mutation }))));
    const answers = await (await fetch('/push', { method: 'POST', body })).json();
    await db.transaction('rw', db.notes, db.outbox, async () => {
      const [first, last] = [rows[0], rows.at(-1)];
      const known = await db.notes.where('id').between(first.noteId, last.noteId, true, true).toArray();
      await db.notes.bulkPut(known.map((note, i) => ({ ...note, sync: 'done', rev: answers[i].rev })));
      await db.outbox.where('order').belowOrEqual(last.order).delete();
    });
  }
};
window.pull = async (name) => {
  const db = open(name);
  await db.open();
  const begin = performance.now();
  for (let after = 0; ; ) {
    const rows = await (await fetch('/pull?after=' + after)).json();
    await db.notes.bulkPut(rows.map(({ id, doc }) => ({ id, placeKey: doc.place.key, note: doc })));
    if (rows.length < ${PULL_ROWS}) return { took: performance.now() - begin, count: await db.notes.count() };
    after = rows.at(-1).version;
  }
};
</script>`;

export type RawNotes = { url: string; takeAsked(): number; empty(): Promise<void>; close(): void };

export async function serveRawNotes(pool: Pool): Promise<RawNotes> {
  await pool.query(`
    CREATE TABLE floor_note (id uuid PRIMARY KEY, content jsonb NOT NULL);
    CREATE TABLE floor_result (seq bigint PRIMARY KEY, result jsonb NOT NULL);
    CREATE TABLE floor_log (version bigint PRIMARY KEY, id uuid NOT NULL, doc jsonb NOT NULL)`);
  let asked = 0;
  const app = new Hono()
    .get('/', (c) => c.html(page))
    .get('/dexie.mjs', (c) => {
      const file = createReadStream(join(root, 'node_modules/dexie/dist/dexie.mjs'));
      c.header('content-type', 'text/javascript');
      return c.body(Readable.toWeb(file) as ReadableStream);
    })
    .post('/push', async (c) => {
      asked += 1;
      const sent = gunzipSync(await c.req.arrayBuffer()).toString();
      const { rows } = await pool.query<{ rev: number }>(
        `WITH sent AS (SELECT * FROM jsonb_to_recordset($1) AS r(seq bigint, id uuid, content jsonb)),
           kept AS (INSERT INTO floor_note SELECT id, content FROM sent),
           answered AS (INSERT INTO floor_result SELECT seq, '{"kind":"ok","rev":1}' FROM sent),
           logged AS (INSERT INTO floor_log SELECT seq, id, content FROM sent)
         SELECT 1 AS rev FROM sent`,
        [sent],
      );
      return c.json(rows);
    })
    .get('/pull', async (c) => {
      asked += 1;
      const { rows } = await pool.query(
        `SELECT version, id, doc FROM floor_log WHERE version > $1 ORDER BY version LIMIT ${PULL_ROWS}`,
        [c.req.query('after')],
      );
      c.header('content-type', 'application/json');
      c.header('content-encoding', 'gzip');
      return c.body(new Uint8Array(gzipSync(JSON.stringify(rows), { level: 1 })));
    });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeAsked() {
      const count = asked;
      asked = 0;
      return count;
    },
    async empty() {
      await pool.query('TRUNCATE floor_note, floor_result, floor_log');
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
