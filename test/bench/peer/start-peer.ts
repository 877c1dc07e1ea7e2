import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root, runTool } from '../../commands/run-tool.ts';

const packages = join(root, '.cache/bench-peer');

export type Peer = { url: string; close(): Promise<void> };

/**
 * Starts the peer. Its 250 packages (45 MB) have a lockfile of their own and are installed when a bench first
 * asks for them, so that nobody else's install waits for them.
 */
export async function startPeer(): Promise<Peer> {
  await installPackages();
  const data = await mkdtemp(join(tmpdir(), 'kundenblick-peer-'));
  const child = spawn(
    process.execPath,
    ['--no-deprecation', join(import.meta.dirname, 'serve-peer.mjs'), packages, data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const said = once(child.stdout, 'data');
  const [first] = (await Promise.race([said, ended])) as [Buffer | number | null];
  if (!Buffer.isBuffer(first)) throw new Error('The peer did not start.');
  return {
    url: `http://localhost:${Number(first.toString())}/`,
    async close() {
      child.kill();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function installPackages() {
  const lock = (folder: string) =>
    readFile(join(folder, 'package-lock.json'), 'utf8').catch(() => null);
  const isThere =
    (await readFile(join(packages, 'node_modules/.package-lock.json')).catch(() => null)) !== null;
  if (isThere && (await lock(packages)) === (await lock(import.meta.dirname))) return;
  console.error('Installing the peer of this bench …');
  await mkdir(packages, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await cp(join(import.meta.dirname, file), join(packages, file));
  // LevelDB comes built for every usual platform; none of its scripts has to run.
  const { code, output } = await runTool('npm', [
    'ci',
    '--prefix',
    packages,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error(`The peer could not be installed: ${output}`);
}
