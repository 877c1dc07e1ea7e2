import { type ChildProcess } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { StartError } from '../start-error.ts';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { findFreePort } from './find-free-port.ts';
import { spawnAs, type Account } from './run-as.ts';

export const ROLE = 'kundenblick';

/** Where a running cluster listens: a socket folder, or a port of the loopback on Windows. */
export type Address = { host: string; port: number };

/** Makes PostgreSQL's folder when it is not there yet. */
export async function initialise(folder: DataFolder, binaries: Binaries, account: Account) {
  const version = await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) return;
  // Made aside and moved when whole: a first start that is killed leaves nothing that looks finished.
  const unfinished = `${folder.cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  if (account !== null) await chown(unfinished, account.uid, account.gid);
  const passwordFolder = await makePrivateFolder(account);
  const passwordFile = join(passwordFolder, 'password');
  try {
    await writeFile(passwordFile, folder.password, { mode: 0o600 });
    if (account !== null) await chown(passwordFile, account.uid, account.gid);
    // One collation for every machine, compared byte by byte: indexes survive a change of the system.
    const args = ['-D', unfinished, '-U', ROLE, `--pwfile=${passwordFile}`];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--lc-messages=C', '--no-instructions');
    args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    const child = spawnAs(account, binaries.initdb, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const complaint = collect(child);
    const code = await exitOf(child);
    if (code !== 0)
      throw new StartError(
        `The embedded database could not be made in ${folder.cluster}: ${lastLine(complaint())}`,
      );
    await rename(unfinished, folder.cluster);
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
}

/** Chosen once, so that a PostgreSQL that had to be started again is found where it was. */
export async function chooseAddress(account: Account): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await findFreePort() };
  return { host: await makePrivateFolder(account), port: 5432 };
}

/** A running PostgreSQL, not yet asked whether it is ready. */
export type RunningCluster = {
  process: ChildProcess;
  /** The last things it said, for a clear sentence when it ends early. */
  lastWords(): string;
};

/** Starts PostgreSQL. It listens to this machine only, on a socket no other account may enter. */
export function launch(
  folder: DataFolder,
  binaries: Binaries,
  account: Account,
  { host, port }: Address,
): RunningCluster {
  const onWindows = process.platform === 'win32';
  const settings = [
    `listen_addresses=${onWindows ? host : ''}`,
    `unix_socket_directories=${onWindows ? '' : host}`,
    `port=${port}`,
    // PostgreSQL's own default: room for several server processes with a full pool each.
    'max_connections=100',
    'timezone=UTC',
    // After a crash every file is brought to the disk before anything else. One call for all of them instead of one
    // each: 0.4 instead of 3.3 s on a busy machine (Linux; before 5.8 it may miss a failing disk).
    ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
    // Small statements only: compiling them costs more than it gives.
    'jit=off',
    // A failing statement and the row it failed on would carry note text into the log.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ];
  const args = ['-D', folder.cluster, ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawnAs(account, binaries.postgres, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  return { process: child, lastWords: collect(child) };
}

/** Temporary folder that only the account may enter. Short, for a socket's path holds 107 bytes. */
async function makePrivateFolder(account: Account): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'kundenblick-'));
  if (account !== null) await chown(path, account.uid, account.gid);
  return path;
}

/** Exit code of a program; null when it was ended by a signal or could not be started at all. */
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
}

/** Keeps the end of what a program says on stderr, or why it could not be started. */
function collect(child: ChildProcess): () => string {
  let text = '';
  child.once('error', (error) => (text += `error: ${error.message}`));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-4_000);
  });
  return () => text;
}

/** The last line with something in it; the one that says why. */
export function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return (
    lines.findLast((line) => /FATAL|error/i.test(line)) ??
    lines.findLast(Boolean) ??
    'no reason given'
  );
}
