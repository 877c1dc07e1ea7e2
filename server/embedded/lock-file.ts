import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import * as z from 'zod/mini';

import { StartError } from '../start-error.ts';
import { identifyProcess, stillLives } from './process-identity.ts';

const holderSchema = z.object({
  pid: z.number(),
  startedAt: z.nullable(z.string()),
  host: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/**
 * Takes the data folder for this process, so that no second server opens it. A lock whose process is
 * gone (kill -9, power cut) is taken over. Returns what gives the folder back.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'server.lock');
  const me = identifyProcess(process.pid);
  const identity = { pid: process.pid, startedAt: null, ...me, host: hostname() };
  // Unlike any other, so that two attempts of one process can tell their locks apart.
  const own = JSON.stringify({ ...identity, attempt: randomUUID() });
  if (!(await tryCreate(path, own))) await takeOver(folder, path, own);
  return () => rm(path, { force: true });
}

async function tryCreate(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function takeOver(folder: string, path: string, own: string) {
  const found = await readOrEmpty(path);
  const holder = parseHolder(found);
  if (holder !== null && holder.host !== hostname())
    throw new StartError(
      `The data folder ${folder} is in use by a server on the machine ${holder.host}; if that machine is gone, delete ${path}.`,
    );
  if (holder !== null && stillLives(holder)) throw alreadyOpen(folder, holder.pid);
  // Of several that find the same stale lock, each moves what it sees away and tries; the pause
  // lets the last one show, and all others step back.
  if ((await readOrEmpty(path)) === found) {
    const aside = `${path}.${randomUUID()}`;
    await rename(path, aside).catch(() => undefined);
    await rm(aside, { force: true });
  }
  const created = await tryCreate(path, own);
  await sleep(100);
  const now = await readOrEmpty(path);
  if (!created || now !== own) throw alreadyOpen(folder, parseHolder(now)?.pid ?? null);
}

/** A lock that has just gone reads like one that says nothing. */
async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function alreadyOpen(folder: string, pid: number | null) {
  const who = pid === null ? 'another server' : `another server (process ${pid})`;
  return new StartError(
    `The data folder ${folder} is already open in ${who}; stop it first or choose another folder with --data.`,
  );
}

/** A half-written or foreign lock names nobody. */
function parseHolder(text: string): Holder | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
