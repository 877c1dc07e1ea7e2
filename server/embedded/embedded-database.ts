import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client, DatabaseError } from 'pg';

import { isDatabaseAway } from '../db/client.ts';
import { StartError } from '../start-error.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import {
  chooseAddress,
  initialise,
  lastLine,
  launch,
  ROLE,
  type Address,
  type RunningCluster,
} from './cluster.ts';
import { makeDataFolder, openDataFolder, type DataFolder } from './data-folder.ts';
import { lockFolder } from './lock-file.ts';
import { chooseAccount, type Account } from './run-as.ts';

/** Major version of the npm package's PostgreSQL; another one cannot open the folder. */
const MAJOR = '18';
/** Longest wait for the first answer; a big log to replay after a crash takes a while. */
const START_PATIENCE_MS = 60_000;
/** Longest wait for one answer of a PostgreSQL that has just been started. */
const ANSWER_PATIENCE_MS = 5_000;
/** Pauses before a dead PostgreSQL is started once more: after the first failure, and at most. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** Longest wait for a clean stop before the process is ended; its log makes up for it. */
const STOP_PATIENCE_MS = 2_500;

export type EmbeddedDatabase = {
  /** Connection address with password; it stays the same when PostgreSQL has to be started again. */
  url: string;
  close(): Promise<void>;
};

/** Hears, in a sentence for the log, that PostgreSQL died or does not come back. */
export type OnTrouble = (sentence: string) => void;

type Setup = { folder: DataFolder; binaries: Binaries; account: Account; address: Address };

/**
 * Opens a data folder with a PostgreSQL of its own, which is started again whenever it dies: the same folder, under
 * the same lock, at the same address.
 */
export async function openEmbeddedDatabase(
  path: string,
  onTrouble: OnTrouble,
): Promise<EmbeddedDatabase> {
  const folderPath = resolve(path);
  await makeDataFolder(folderPath);
  const unlock = await lockFolder(folderPath).catch((error: unknown) => {
    throw explainFolder(folderPath, error);
  });
  try {
    const folder = await openDataFolder(folderPath);
    await checkMajor(folder);
    await stopOrphan(folder);
    const binaries = await findBinaries();
    const account = chooseAccount([folderPath, binaries.postgres]);
    await initialise(folder, binaries, account);
    const address = await chooseAddress(account);
    const stop = await supervise({ folder, binaries, account, address }, onTrouble);
    const close = async () => {
      await stop();
      if (process.platform !== 'win32') await rm(address.host, { recursive: true, force: true });
      await unlock();
    };
    return { url: urlOf(folder, address, ROLE), close };
  } catch (error) {
    await unlock();
    throw explainFolder(folderPath, error);
  }
}

/** Files that may not be written, a full disk: the system's code says enough. */
function explainFolder(path: string, error: unknown): unknown {
  const isSystem = error instanceof Error && 'syscall' in error && 'code' in error;
  return isSystem
    ? new StartError(`The data folder ${path} cannot be used (${String(error.code)}).`)
    : error;
}

/** Keeps PostgreSQL running; returns what stops it. */
async function supervise(setup: Setup, onTrouble: OnTrouble): Promise<() => Promise<void>> {
  const closing = new AbortController();
  let cluster = await startCluster(setup, closing.signal);
  const keepRunning = async () => {
    for (;;) {
      await endOf(cluster);
      if (closing.signal.aborted) return;
      onTrouble('PostgreSQL ended; starting it again');
      const next = await revive(setup, closing.signal, onTrouble);
      if (next === null) return;
      cluster = next;
    }
  };
  const kept = keepRunning();
  return async () => {
    closing.abort();
    await stopCluster(cluster);
    await kept;
  };
}

/** Starts a dead PostgreSQL again, for as long as it takes; null when it is not wanted any more. */
async function revive(
  setup: Setup,
  closing: AbortSignal,
  onTrouble: OnTrouble,
): Promise<RunningCluster | null> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    try {
      return await startCluster(setup, closing);
    } catch (error) {
      if (closing.aborted) return null;
      // Processes of the dead one may still hold its memory, or the disk is full; requests hear "later" meanwhile.
      const reason = error instanceof Error ? error.message : String(error);
      onTrouble(`PostgreSQL does not start again, trying on: ${reason}`);
    }
    // Whoever stops the server does not wait for the pause.
    await sleep(pause, undefined, { signal: closing }).catch(() => undefined);
    if (closing.aborted) return null;
  }
}

/** Starts PostgreSQL and waits until it answers. Whatever fails, no process of it is left behind. */
async function startCluster(setup: Setup, closing: AbortSignal): Promise<RunningCluster> {
  const { folder, binaries, account, address } = setup;
  const cluster = launch(folder, binaries, account, address);
  let gone = false;
  cluster.process.once('exit', () => (gone = true));
  cluster.process.once('error', () => (gone = true));
  const patience = Date.now() + START_PATIENCE_MS;
  try {
    while (!(await createOwnDatabase(setup))) {
      if (gone || closing.aborted || Date.now() > patience)
        throw new StartError(
          `The embedded database in ${folder.cluster} does not start: ${lastLine(cluster.lastWords())}`,
        );
      await sleep(20);
    }
    // Nobody would stop one that is handed over after everything was told to stop.
    closing.throwIfAborted();
    return cluster;
  } catch (error) {
    await stopCluster(cluster);
    throw error;
  }
}

/** Makes our database inside the cluster; false while PostgreSQL does not answer yet. */
async function createOwnDatabase({ folder, address }: Setup): Promise<boolean> {
  const client = new Client({
    connectionString: urlOf(folder, address, 'postgres'),
    connectionTimeoutMillis: ANSWER_PATIENCE_MS,
    query_timeout: ANSWER_PATIENCE_MS,
  });
  // The failure is read where it is awaited; unheard here, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [ROLE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${ROLE}`);
    return true;
  } catch (error) {
    // Everything that PostgreSQL says is worth hearing, but "not now": starting up, or every seat is taken.
    if (error instanceof DatabaseError && !isDatabaseAway(error)) throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf({ password }: DataFolder, { host, port }: Address, database: string): string {
  return `postgresql://${ROLE}:${password}@${encodeURIComponent(host)}:${port}/${database}`;
}

/** Resolves as soon as PostgreSQL has ended, or could not even be started. */
async function endOf({ process: child }: RunningCluster): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  await once(child, 'exit');
}

async function stopCluster(cluster: RunningCluster) {
  const { process: child } = cluster;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const stopped = endOf(cluster);
  // SIGINT is PostgreSQL's "fast" stop: roll back, write a checkpoint, go.
  child.kill('SIGINT');
  const patience = sleep(STOP_PATIENCE_MS, 'late', { ref: false });
  if ((await Promise.race([stopped, patience])) !== 'late') return;
  child.kill('SIGKILL');
  await stopped;
}

async function checkMajor(folder: DataFolder) {
  const version = await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null && version.trim() !== MAJOR)
    throw new StartError(
      `The data folder ${folder.path} holds a PostgreSQL ${version.trim()}, this server brings PostgreSQL ${MAJOR}; use the server version that wrote it, or move the data with pg_dump.`,
    );
}

/** Ends a PostgreSQL that outlived its server (kill -9 where the system could not tell it). */
async function stopOrphan(folder: DataFolder) {
  const pidFile = join(folder.cluster, 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8').catch(() => null);
  const [pidText, directory] = text?.split('\n') ?? [];
  const pid = Number(pidText);
  if (directory !== folder.cluster || !Number.isInteger(pid) || pid <= 1) return;
  if (!(await isPostgresOf(folder, pid))) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (!(await isPostgresOf(folder, pid))) return;
    await sleep(50);
  }
}

/** Whether a process serves this folder; where that cannot be seen, PostgreSQL's own lock decides. */
async function isPostgresOf(folder: DataFolder, pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const [program, ...args] = command.split('\0');
  return program?.endsWith('postgres') === true && args.includes(folder.cluster);
}
