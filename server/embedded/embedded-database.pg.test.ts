import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database.ts';

let folder: string;
let database: EmbeddedDatabase;
let told: string[];

const postmaster = async () => {
  const file = join(folder, 'postgres/postmaster.pid');
  return Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
};
const ask = async (sql: string) => {
  const client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
const askUntilAnswered = async (sql: string) => {
  for (let i = 0; i < 500; i += 1) {
    const rows = await ask(sql).catch(() => null);
    if (rows) return rows;
    await sleep(20);
  }
  throw new Error('PostgreSQL does not come back');
};
const kill = async () => {
  const pid = await postmaster();
  process.kill(pid, 'SIGKILL');
  while (await ask('SELECT 1').catch(() => null)) await sleep(5);
  return pid;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kundenblick-embedded-'));
  told = [];
  database = await openEmbeddedDatabase(folder, (sentence) => told.push(sentence));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe('a PostgreSQL of the server’s own', () => {
  it('comes back after kill -9 with what was committed, at the same address, and alone', async () => {
    await ask('CREATE TABLE kept (n int)');
    const { url } = database;
    for (let round = 1; round <= 2; round += 1) {
      await ask(`INSERT INTO kept VALUES (${round})`);
      const dead = await kill();
      expect(await askUntilAnswered('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: round }]);
      expect(await postmaster()).not.toBe(dead);
    }
    expect(database.url).toBe(url);
    expect(told).toEqual(Array(2).fill('PostgreSQL ended; starting it again'));
  });

  it('brings all files to the disk in one go after a crash, where the system can', async () => {
    const [row] = await ask('SHOW recovery_init_sync_method');
    const method = process.platform === 'linux' ? 'syncfs' : 'fsync';
    expect(row).toEqual({ recovery_init_sync_method: method });
  });

  it('closes while it is being started again, and leaves none behind', async () => {
    await kill();
    await database.close();
    await expect(ask('SELECT 1')).rejects.toThrow(/^connect (ENOENT|ECONNREFUSED)/);
    // Nobody holds the folder: another one may open it.
    database = await openEmbeddedDatabase(folder, () => undefined);
    expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});
