/**
 * `npm start`: the whole product to try: practice Jira and Confluence, team server with the demo team,
 * and a browser with the extension joined to it. `--fresh` begins anew, `--no-browser` opens none.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { makeDataFolder } from '../../server/embedded/data-folder.ts';
import { lockFolder } from '../../server/embedded/lock-file.ts';
import { StartError } from '../../server/start-error.ts';
import { startServer } from '../../server/start-server.ts';
import { startPractice } from '../practice/start-practice.ts';
import { buildDashboardApp, buildExtension } from './build-products.ts';
import { describeDemo } from './describe-demo.ts';
import { openDemoBrowser } from './open-demo-browser.ts';
import { root } from './run-tool.ts';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    'no-browser': { type: 'boolean', default: false },
    port: { type: 'string', default: '4170' },
    'practice-port': { type: 'string', default: '4180' },
  },
});
const data = join(root, '.data/demo');
const closers: (() => Promise<unknown>)[] = [];

async function closeAll() {
  for (const close of closers.splice(0).toReversed()) await close();
}

/** Removes what earlier starts left, unless a server is still working on it. */
async function forgetDemo() {
  const folder = join(data, 'server');
  await makeDataFolder(folder);
  const unlock = await lockFolder(folder);
  await rm(data, { recursive: true, force: true });
  await unlock();
}

/** Ends with one sentence; whatever was started is closed first. */
async function giveUp(sentence: string): Promise<never> {
  console.error(sentence);
  await closeAll();
  process.exit(1);
}

function portTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log('\nStopping …');
    void closeAll().then(() => process.exit(0));
  });

try {
  const practice = await startPractice({ port: Number(values['practice-port']) });
  closers.push(() => practice.close());
  if (values.fresh) await forgetDemo();
  console.log('Building the extension and the dashboard …');
  await Promise.all([buildExtension('chrome', 'practice'), buildDashboardApp()]);
  const { cloudJira: cloudUrl, dcJira } = practice.urls;
  const server = await startServer({
    port: Number(values.port),
    data: join(data, 'server'),
    demo: { cloudUrl, dcUrl: new URL(dcJira).origin },
    logLevel: 'warn',
  });
  closers.push(() => server.close());
  console.log(
    describeDemo({ practice: practice.urls, server: server.url, invites: server.invites ?? {} }),
  );
  const invite = server.invites?.member;
  if (!values['no-browser'] && invite)
    closers.push(
      await openDemoBrowser({ profile: join(data, 'browser'), start: practice.urls.start, invite }),
    );
  console.log(
    'Ctrl-C ends everything. The next start finds the data again; npm start -- --fresh begins anew.',
  );
} catch (error) {
  if (stopping) process.exit(0);
  if (error instanceof StartError) await giveUp(error.message);
  if (portTaken(error))
    await giveUp(
      `Port ${values['practice-port']} is taken, perhaps by another npm start. End that, or choose another: npm start -- --practice-port 4190.`,
    );
  await giveUp(error instanceof Error ? error.message : String(error));
}
