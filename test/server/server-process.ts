import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../commands/run-tool.ts';

export type ServerProcess = {
  /** Address on this machine, e.g. `http://127.0.0.1:40123`. */
  url: string;
  port: number;
  pid: number;
  /** What it said on its first line: address and, on an empty database, the first admin's link. */
  ready: string;
  /** Lines of its log (stderr) that were written since the last call. */
  takeLog(): string[];
  /** Most memory it ever held at once (resident set), in bytes; null where the system does not tell. */
  peakMemory(): Promise<number | null>;
  /** Processor time it has used so far, in milliseconds; null where the system does not tell. */
  processorTime(): Promise<number | null>;
  /** Ends it and waits: SIGTERM lets it finish what is under way, SIGKILL does not. */
  stop(signal?: NodeJS.Signals): Promise<void>;
};

/** Start-up takes a second; a machine with much else to do gets half a minute. */
const PATIENCE_MS = 30_000;

/**
 * Starts `server/main.ts` as a process of its own on a PostgreSQL that is there. `env` sets what the
 * server reads from its environment, `nodeArgs` go to Node itself.
 */
export async function startServerProcess(options: {
  databaseUrl: string;
  /** 0, any free port, when left out. */
  port?: number;
  env?: Record<string, string>;
  nodeArgs?: readonly string[];
}): Promise<ServerProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      ...(options.nodeArgs ?? []),
      join(root, 'server/main.ts'),
      '--port',
      String(options.port ?? 0),
    ],
    {
      env: { PATH, HOME, DATABASE_URL: options.databaseUrl, LOG_LEVEL: 'error', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit');
  let [said, written] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written += text));
  const ready = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const line = said.split('\n').find((one) => one.startsWith('ready '));
      if (line !== undefined && said.includes('\n')) resolve(line);
    });
  });
  const late = AbortSignal.timeout(PATIENCE_MS);
  const line = await Promise.race([
    ready,
    ended.then(() => null),
    once(late, 'abort').then(() => null),
  ]);
  if (line === null) {
    child.kill('SIGKILL');
    throw new Error(`The server did not start: ${written || said || 'no word'}`);
  }
  const pid = child.pid ?? 0;
  const port = Number(new URL(line.split(' ')[1] ?? '').port);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid,
    ready: line,
    takeLog() {
      const lines = written.split('\n');
      written = lines.pop() ?? '';
      return lines;
    },
    async peakMemory() {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) * 1024;
    },
    async processorTime() {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // Behind the name in brackets; fields 14 and 15 of the whole line, in hundredths of a second.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return stat === '' ? null : (Number(fields[11]) + Number(fields[12])) * 10;
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}
