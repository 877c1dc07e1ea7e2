import { join } from 'node:path';

import { build } from 'vite';

const ROOM = join(import.meta.dirname, '..');

/** Bundles a client script that stands on packages, as one ES module without any names left in the environment. */
export async function bundleClient(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOM,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(ROOM, 'client', `${name}.ts`), formats: ['es'], fileName: name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const chunk = chunks.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${name}: the bundler gave no code`);
  return chunk.code;
}
