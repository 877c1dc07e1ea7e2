import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

import { StartError } from '../start-error.ts';

/** The account that PostgreSQL's processes run under; null: ours. */
export type Account = {
  uid: number;
  gid: number;
  /** Whether it needs root's leave to walk to the programs or the data. */
  mayPass: boolean;
} | null;

const ACCOUNT_NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root, so root lends it the system account `postgres`, made where it is
 * missing. Everybody else runs it under their own name.
 */
export function chooseAccount(pathsToReach: readonly string[]): Account {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp();
  if (known === null)
    spawnSync('/usr/sbin/useradd', ['--system', '--user-group', '--no-create-home', ACCOUNT_NAME]);
  const ids = known ?? lookUp();
  if (ids === null)
    throw new StartError(
      `PostgreSQL cannot run as root, and the system account "${ACCOUNT_NAME}" could not be made; start as another user or set DATABASE_URL.`,
    );
  return { ...ids, mayPass: pathsToReach.some((path) => !reaches(ids, path)) };
}

type Ids = { uid: number; gid: number };

function lookUp(): Ids | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, ACCOUNT_NAME], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : null;
  });
  return typeof uid === 'number' && typeof gid === 'number' ? { uid, gid } : null;
}

/**
 * Starts a program of PostgreSQL under the account, in a process group of its own: Ctrl-C in the
 * terminal must reach the server first, which still has requests to answer.
 */
export function spawnAs(account: Account, program: string, args: string[], options: SpawnOptions) {
  const [command, prefix] = wrap(account, program);
  const child: ChildProcess = spawn(command, [...prefix, ...args], {
    ...options,
    detached: process.platform !== 'win32',
    ...(account !== null && command === program ? { uid: account.uid, gid: account.gid } : {}),
  });
  return child;
}

/**
 * On Linux `setpriv` (util-linux) changes the account and adds two things that Node cannot:
 * PostgreSQL stops when we die without a word, and, lent by root, it may walk through folders that
 * only root may enter: a checkout below /root would be out of its reach.
 */
function wrap(account: Account, program: string): [command: string, prefix: string[]] {
  if (process.platform !== 'linux' || !isExecutable('/usr/bin/setpriv')) return [program, []];
  const lent = account?.mayPass === true ? ['+dac_read_search'] : [];
  const flags = [
    '--pdeathsig=INT',
    ...(account === null
      ? []
      : [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']),
    ...lent.flatMap((caps) => [`--inh-caps=${caps}`, `--ambient-caps=${caps}`]),
  ];
  return ['/usr/bin/setpriv', [...flags, program]];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether an account may enter a folder, or start a program, where it lies. */
function reaches({ uid, gid }: Ids, path: string): boolean {
  return spawnSync('test', ['-x', path], { uid, gid, cwd: '/' }).status === 0;
}
