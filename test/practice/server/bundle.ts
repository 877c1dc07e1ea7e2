import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, type Plugin } from 'vite';

const ROOM = join(import.meta.dirname, '..');

/** AUI is made for a bundler that supplies two of its imports; one is its own copy, one must be there only. */
const auiImports: Plugin = {
  name: 'aui-imports',
  resolveId(id) {
    if (id === 'wrmI18n') return '\0nothing';
    if (!id.startsWith('jquery.hotkeys/')) return null;
    const aui = dirname(fileURLToPath(import.meta.resolve('@atlassian/aui/package.json')));
    return join(aui, 'src/js-vendor-effective', `${id}.js`);
  },
  load: (id) => (id === '\0nothing' ? 'export {};' : null),
};

/** Bundles a client script that stands on packages, as one ES module without any names left in the environment. */
export async function bundleClient(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOM,
    logLevel: 'error',
    plugins: [auiImports],
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
