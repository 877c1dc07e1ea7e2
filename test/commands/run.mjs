/**
 * Runs one of the project's commands from any state of a clone: installs what package-lock.json names
 * if it is not there, then hands over to the pinned Node 24 from node_modules. This file alone runs on
 * the Node that happens to be on the PATH (20 or newer), so it is plain JavaScript without dependencies.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const commands = {
  start: 'test/commands/start.ts',
  test: 'test/commands/test.ts',
  check: 'test/commands/check.ts',
  build: 'test/commands/build.ts',
  bench: 'test/bench/bench.ts',
  'bench:server': 'test/bench/bench-server.ts',
  'fuzz:sync': 'test/commands/fuzz-sync.ts',
  faults: 'test/commands/faults.ts',
  server: 'server/main.ts',
  'eval:pages': 'test/eval/pages.ts',
  'eval:nudges': 'test/eval/nudges.ts',
};

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** Whether node_modules holds exactly the versions that the lockfile names. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || present[path]?.version === entry.version || (entry.optional && !present[path]),
  );
}

function install() {
  process.stderr.write('Installing the packages named in package-lock.json …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses where a registry lacks one of the optional packages for other platforms.
  // `--no-save` keeps to the lockfile's versions and leaves the file as it is.
  const result = spawnSync(
    npm,
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (result.error)
    fail(
      `npm could not be started (${result.error.message}). Install Node.js 20 or newer with npm.`,
    );
  if (result.status !== 0)
    fail('The packages could not be installed; npm says why above. Is the network reachable?');
}

/** The pinned Node 24 where a package for this platform exists, else the running one if it is new enough. */
function findNode() {
  const bin = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(bin)) return bin;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `There is no packaged Node 24 for ${process.platform} on ${process.arch}. Install Node.js 24 or newer and try again.`,
  );
}

const [name = '', ...args] = process.argv.slice(2);
const file = commands[name];
if (!file) fail(`There is no command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail('Kundenblick needs Node.js 20 or newer on the PATH.');
if (!isInstalled()) install();

const child = spawn(
  findNode(),
  ['--disable-warning=ExperimentalWarning', join(root, file), ...args],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // Tools that are started by name, and their own `env node`, find the pinned versions first.
      PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  },
);
// Ctrl-C reaches the child by itself (same terminal group); a signal sent to us alone is passed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
