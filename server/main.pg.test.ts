import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createFreshDatabase } from '../test/postgres/fresh-database.ts';
import {
  codeOf,
  joinBy,
  makeContent,
  share,
  type TestClient,
} from '../test/postgres/test-client.ts';
import { teamSpace } from '../utils/protocol/pull.ts';

const main = join(import.meta.dirname, 'main.ts');
let folder: string;
const running = new Set<ChildProcess>();

type Run = {
  child: ChildProcess;
  /** The line on stdout, or null when it ended without one. */
  ready: Promise<string | null>;
  ended: Promise<number | null>;
  stderr(): string;
};

function run(args: string[], env: Record<string, string> = {}): Run {
  const clean = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const child = spawn(process.execPath, [main, ...args], { env: { ...clean, ...env } });
  running.add(child);
  let [out, err] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes('\n')) resolve(out.trim());
    });
  });
  return { child, ended, ready: Promise.race([line, ended.then(() => null)]), stderr: () => err };
}

const urlOf = (line: string | null) => line?.split(' ')[1] ?? '';
const onFolder = (...more: string[]) => ['--port', '0', '--data', folder, ...more];
const stop = async ({ child, ended }: Run, signal: NodeJS.Signals = 'SIGTERM') => {
  child.kill(signal);
  return ended;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kundenblick-main-'));
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await sleep(running.size > 0 ? 500 : 0);
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe('starting', () => {
  it('says one line on stdout, with the first admin’s invite while there is none', async () => {
    const first = run(onFolder());
    const line = await first.ready;
    expect(line).toMatch(
      /^ready http:\/\/localhost:\d+ admin http:\/\/localhost:\d+\/join#[\w-]{27}$/,
    );
    await joinBy(urlOf(line), codeOf(line ?? ''), 'Ada');
    expect((await stat(join(folder, 'database-password'))).mode & 0o777).toBe(0o600);
    expect(await stop(first)).toBe(0);
    const second = run(onFolder());
    expect(await second.ready).toMatch(/^ready http:\/\/localhost:\d+$/);
    expect(await stop(second, 'SIGINT')).toBe(0);
  });

  it('announces a restore once, instead of serving', async () => {
    const server = run(onFolder());
    await server.ready;
    // The folder belongs to the server as long as that runs.
    const locked = run(['restored', 'gestern', '--data', folder]);
    expect(await locked.ended).toBe(1);
    await stop(server);
    const said = [];
    for (let i = 0; i < 2; i += 1) {
      const command = run(['restored', 'gestern', '--data', folder]);
      said.push(await command.ready);
      expect(await command.ended).toBe(0);
    }
    expect(said).toEqual([
      'The restore "gestern" is announced: 1 spaces begin anew for every device.',
      'The restore "gestern" was announced before; nothing was changed.',
    ]);
  });

  it('lists all faults of the configuration and ends with 2', async () => {
    const wrong = run(['--port', '99999', '--demo', 'x', 'y'], {
      DATABASE_URL: 'mysql://geheim@x/y',
      LOG_LEVEL: 'loud',
    });
    expect(await wrong.ended).toBe(2);
    const lines = wrong.stderr().trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/\.$/);
    expect(wrong.stderr()).not.toContain('geheim');
  });

  it('explains a taken port, a lock, a newer folder and a damaged one in a sentence', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const taken = run(['--port', String(port), '--data', folder]);
    expect(await taken.ended).toBe(1);
    expect(taken.stderr()).toContain(`Port ${port} is taken`);
    blocker.close();

    const holder = run(onFolder());
    await holder.ready;
    const locked = run(onFolder());
    expect(await locked.ended).toBe(1);
    expect(locked.stderr()).toMatch(/already open in another server \(process \d+\)/);
    await stop(holder);

    await writeFile(join(folder, 'format.json'), '{"format": 99}');
    const newer = run(onFolder());
    expect(await newer.ended).toBe(1);
    expect(newer.stderr()).toContain('written by a newer version');
    await writeFile(join(folder, 'format.json'), 'garbage');
    const damaged = run(onFolder());
    expect(await damaged.ended).toBe(1);
    for (const failed of [taken, locked, newer, damaged]) {
      expect(failed.stderr()).not.toMatch(/\n\s+at /);
      expect(await failed.ready).toBeNull();
    }
  });

  it('explains a database that is away, refuses, is missing or is newer', async () => {
    const database = await createFreshDatabase();
    const cases: [string, RegExp][] = [
      ['postgresql://a:b@127.0.0.1:1/x', /cannot be reached \(ECONNREFUSED\)/],
      [database.url.replace(/:[^:@]+@/, ':wrong@'), /refuses the name or the password/],
      [database.url.replace(/\/[^/]+$/, '/nowhere'), /does not exist/],
    ];
    for (const [url, sentence] of cases) {
      const failed = run(['--port', '0'], { DATABASE_URL: url });
      expect(await failed.ended).toBe(1);
      expect(failed.stderr()).toMatch(sentence);
      expect(failed.stderr()).not.toMatch(/\n\s+at /);
    }
    const { Client } = await import('pg');
    const db = new Client({ connectionString: database.url });
    await db.connect();
    await db.query(`INSERT INTO migration VALUES (9999, 'future', 'x')`);
    await db.end();
    const newer = run(['--port', '0'], { DATABASE_URL: database.url });
    expect(await newer.ended).toBe(1);
    expect(newer.stderr()).toContain('written by a newer version (migration 9999)');
    await database.drop();
  });

  it('migrates an empty database once when three start at the same time', async () => {
    const database = await createFreshDatabase('empty');
    const servers = [1, 2, 3].map(() => run(['--port', '0'], { DATABASE_URL: database.url }));
    const lines = await Promise.all(servers.map((server) => server.ready));
    for (const line of lines) expect(line).toMatch(/^ready /);
    for (const server of servers) expect(await stop(server)).toBe(0);
    await database.drop();
  });
});

describe('dying', () => {
  it('keeps what it acknowledged through kill -9 of itself and of PostgreSQL', async () => {
    let server = run(onFolder());
    const line = await server.ready;
    let client = await joinBy(urlOf(line), codeOf(line ?? ''), 'Ada');
    const acknowledged: string[] = [];
    const note = () => share(client.teamId, makeContent('überlebt'));

    for (let round = 0; round < 3; round += 1) {
      const mutation = note();
      await client.push(mutation);
      acknowledged.push(mutation.args.id);
      const lost = client.push(note()).catch(() => null);
      server.child.kill('SIGKILL');
      await server.ended;
      await lost;
      server = run(onFolder());
      const again = await server.ready;
      expect(again).toMatch(/^ready /);
      client = at(client, urlOf(again));
    }
    const ops = (await client.pull()).spaces[teamSpace(client.teamId)]?.ops ?? [];
    for (const id of acknowledged) expect(ops.filter((op) => op.id === id)).toHaveLength(1);
    expect(await stop(server)).toBe(0);
  });

  it('[GEN-5] survives the death of PostgreSQL and starts it again', async () => {
    const server = run(onFolder());
    const line = await server.ready;
    const url = urlOf(line);
    const client = await joinBy(url, codeOf(line ?? ''), 'Ada');
    await client.push(share(client.teamId, makeContent('vorher')));
    const [pid] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    const during = await fetch(`${url}/readyz`);
    expect([200, 503]).toContain(during.status);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    let back = 503;
    for (let i = 0; i < 200 && back !== 200; i += 1) {
      await sleep(50);
      back = (await fetch(`${url}/readyz`)).status;
    }
    expect(back).toBe(200);
    await client.push(share(client.teamId, makeContent('nachher')));
    const ops = (await client.pull()).spaces[teamSpace(client.teamId)]?.ops;
    expect(ops).toHaveLength(2);
    expect(await stop(server)).toBe(0);
  });

  it('stops without waiting for streams that stand open, and leaves no lock', async () => {
    const server = run(onFolder());
    const line = await server.ready;
    const client = await joinBy(urlOf(line), codeOf(line ?? ''), 'Ada');
    const stream = await client.get(`/v1/teams/${client.teamId}/poke`);
    const pushing = client.push(share(client.teamId, makeContent('noch schnell')));
    await sleep(50);
    // A stream stays open for as long as somebody listens, and here somebody does.
    expect(await stop(server)).toBe(0);
    expect((await pushing).lastSeq).toBe(1);
    await stream.text();
    await expect(stat(join(folder, 'server.lock'))).rejects.toThrow('ENOENT');
    await expect(stat(join(folder, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  it('logs requests without ids, tokens, codes or text', async () => {
    const server = run(onFolder());
    const line = await server.ready;
    const code = codeOf(line ?? '');
    const client = await joinBy(urlOf(line), code, 'Ada Vertraulich');
    const note = share(client.teamId, makeContent('TAINT-im-text'));
    await client.push(note);
    await client.post('/v1/push', '{"TAINT-kaputt');
    await client.get(`/v1/teams/${client.teamId}/notes?text=TAINT-suche`);
    await client.get(`/v1/teams/${client.teamId}/notes/${randomUUID()}`);
    await stop(server);
    const log = server.stderr();
    const lines = log
      .trim()
      .split('\n')
      .map((entry) => JSON.parse(entry) as { route?: string });
    expect(lines.map((entry) => entry.route)).toContain('/v1/teams/:teamId/notes');
    for (const secret of [
      'TAINT',
      'Vertraulich',
      client.token,
      code,
      client.teamId,
      note.args.id,
      '127.0.0.1',
    ])
      expect(log).not.toContain(secret);
  });
});

/** The same client after its server came back at another port. */
function at(client: TestClient, url: string): TestClient {
  const headers = { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' };
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  let seq: number | null = null;
  const ask = async (spaces: object = {}) => {
    const { clientId } = client;
    const answer = await post('/v1/pull', { protocol: 1, instanceId: null, clientId, spaces });
    return (await answer.json()) as Awaited<ReturnType<TestClient['pull']>>;
  };
  return {
    ...client,
    post,
    pull: ask,
    async push(...mutations) {
      seq ??= (await ask()).lastSeq;
      const { clientId } = client;
      const numbered = mutations.map((mutation) => ({ seq: (seq = (seq ?? 0) + 1), ...mutation }));
      const answer = await post('/v1/push', {
        protocol: 1,
        instanceId: null,
        clientId,
        mutations: numbered,
      });
      if (!answer.ok) throw new Error(`push: ${answer.status}`);
      return (await answer.json()) as Awaited<ReturnType<TestClient['push']>>;
    },
  };
}
