import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import { findFreePort } from '../../../server/embedded/find-free-port.ts';

const main = join(import.meta.dirname, '../../../server/main.ts');

/** How long the supervisor waits before it starts an ended server again; systemd waits as long. */
const RESTART_PAUSE_MS = 100;
/** Longest wait for a server to be ready. */
const READY_PATIENCE_MS = 30_000;

/** The team server as a company runs it: a process of its own under a supervisor that starts it again. */
export type SupervisedServer = {
  url: string;
  /** What the first start said behind "ready", such as the first admin's link. */
  firstWords: readonly string[];
  /** Ends that nobody asked for, each with the last thing the process said. */
  unasked: readonly string[];
  /** Failures that the server logged and did not expect: whatever is not "the database is away". */
  surprises: readonly string[];
  /** How often a process was started. */
  starts: () => number;
  /** Starts that ended before the server was ready; the supervisor tried again. */
  failedStarts: () => number;
  /** Sends a signal and waits until the process is gone; returns its exit code, null after a kill. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
  /** Resolves when a process is ready (again). */
  ready: () => Promise<void>;
  /** Ends it for good, gracefully. */
  stop: () => Promise<number | null>;
};

export type Home = { data: string } | { databaseUrl: string };

/** What the server is started with: the limits of a quiet office would be met by a single machine's load. */
export function commandOf(home: Home, args: readonly string[]) {
  const limits = {
    PUSH_PER_MINUTE: '999999',
    PULL_PER_MINUTE: '999999',
    JOIN_PER_MINUTE: '999999',
  };
  const { PATH = '', HOME = '' } = process.env;
  const database = 'databaseUrl' in home ? { DATABASE_URL: home.databaseUrl } : {};
  const data = 'data' in home ? ['--data', home.data] : [];
  const env = { PATH, HOME, LOG_LEVEL: 'warn', ...limits, ...database };
  return { args: ['--disable-warning=ExperimentalWarning', main, ...args, ...data], env };
}

/** Starts a server and keeps it running until `stop`; `meanwhile` may end it on its way. */
export async function startSupervised(
  home: Home,
  meanwhile: (end: SupervisedServer['end']) => Promise<void> = async () => undefined,
): Promise<SupervisedServer> {
  const port = await findFreePort();
  const { args, env } = commandOf(home, ['--port', String(port)]);
  const unasked: string[] = [];
  const surprises: string[] = [];
  let starts = 0;
  let failedStarts = 0;
  let firstWords: readonly string[] | null = null;
  let stopping = false;
  let asked = false;
  let child: ChildProcess;
  let ready: Promise<void>;

  const start = () => {
    child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    starts += 1;
    asked = false;
    let said = '';
    let isReady = false;
    createInterface(child.stderr ?? Readable.from([])).on('line', (line) => {
      said = `${said}\n${line}`.slice(-2_000);
      if (line.includes('"away":false')) surprises.push(line);
    });
    ready = new Promise((resolve) => {
      child.stdout?.setEncoding('utf8').once('data', (line: string) => {
        isReady = true;
        firstWords ??= line.trim().split(' ');
        resolve();
      });
      child.once('exit', (code, signal) => {
        if (!isReady) failedStarts += 1;
        else if (!asked) unasked.push(`${signal ?? code}: ${said.slice(-500)}`);
        setTimeout(() => stopping || start(), RESTART_PAUSE_MS);
      });
    });
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    asked = true;
    const gone = once(child, 'exit');
    // Until the next start nobody is ready.
    ready = new Promise(() => undefined);
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  /** A start that failed is followed by another one. */
  const untilReady = async () => {
    const begin = performance.now();
    for (;;) {
      const current = ready;
      if (await Promise.race([current.then(() => true), sleep(200, false)])) return;
      if (performance.now() - begin > READY_PATIENCE_MS) throw new Error('no server became ready');
    }
  };
  start();
  await meanwhile(end);
  await untilReady();
  return {
    url: `http://127.0.0.1:${port}`,
    firstWords: firstWords ?? [],
    unasked,
    surprises,
    starts: () => starts,
    failedStarts: () => failedStarts,
    end,
    ready: untilReady,
    async stop() {
      stopping = true;
      return end('SIGTERM');
    },
  };
}
