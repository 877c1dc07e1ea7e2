import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { StartError } from '../start-error.ts';
import { lockFolder } from './lock-file.ts';
import { identifyProcess } from './process-identity.ts';

let folder: string;
const path = () => join(folder, 'server.lock');

const ownStart = identifyProcess(process.pid)?.startedAt ?? null;

/** Takes the lock, reads what it says, and gives it back. */
async function lockAndLook(): Promise<unknown> {
  const unlock = await lockFolder(folder);
  const text = await readFile(path(), 'utf8');
  await unlock();
  return JSON.parse(text);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kundenblick-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('lockFolder', () => {
  it('lets one in, and the next after it has gone', async () => {
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(
      /already open in another server \(process \d+\)/,
    );
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(StartError);
    await unlock();
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const identity = identifyProcess(child.pid ?? 0);
    await once(child, 'exit');
    await writeFile(path(), JSON.stringify({ ...identity, host: hostname() }));
    await expect(lockAndLook()).resolves.toMatchObject({ pid: process.pid, startedAt: ownStart });
  });

  it('is not fooled by another process with the old id', async () => {
    const stale = { pid: process.pid, startedAt: 'another-boot:1', host: hostname() };
    await writeFile(path(), JSON.stringify(stale));
    await expect(lockAndLook()).resolves.toMatchObject({ startedAt: ownStart });
  });

  it.each(['', '{', 'null', '{"pid":"x"}'])(
    'takes over from a half-written lock %j',
    async (text) => {
      await writeFile(path(), text);
      await expect(lockAndLook()).resolves.toMatchObject({ pid: process.pid });
    },
  );

  it('leaves another machine’s lock alone', async () => {
    await writeFile(path(), JSON.stringify({ pid: 1, startedAt: null, host: 'elsewhere' }));
    await expect(lockFolder(folder)).rejects.toThrow(/machine elsewhere/);
  });

  it('lets at most one of many take over a stale lock', async () => {
    await writeFile(path(), '');
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
});
