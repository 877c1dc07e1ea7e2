import { readConfig, type Config } from './config.ts';
import { StartError } from './start-error.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { tellRestored } from './tell-restored.ts';

/** Does what the command line asks for; resolves as soon as the server is ready, or the restore announced. */
export async function runServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const result = readConfig(args, env);
  if (result.ok) await run(result.config);
  else fail(result.faults, 2);
}

async function run({ store, restored, ...config }: Config) {
  const source =
    store.kind === 'folder' ? { data: store.path } : { databaseUrl: store.databaseUrl };
  try {
    if (restored !== null) {
      console.log(await tellRestored(source, restored));
      return;
    }
    const server = await startServer({ ...config, ...source });
    stopOnSignal(server);
    const invites = Object.entries(server.invites ?? {}).map(([role, link]) => `${role} ${link}`);
    console.log(['ready', server.url, ...invites].join(' '));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    fail([error.message], error.exitCode);
  }
}

/** The first signal stops gracefully, the second at once. */
function stopOnSignal(server: RunningServer) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

function fail(sentences: readonly string[], exitCode: number) {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = exitCode;
}
