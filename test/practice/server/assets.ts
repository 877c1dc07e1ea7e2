import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Hono } from 'hono';
import { transformWithOxc } from 'vite';

import { bundleClient } from './bundle.ts';

const ROOM = join(import.meta.dirname, '..');
/** Client scripts that stand on packages; each is one bundle, made at the first request. */
const BUNDLED = new Set(['adf-editor', 'aui-shortcuts', 'focus-lock']);
const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * Serves `/assets/styles/NAME.css` and `/assets/client/NAME.ts`. The client files stay separate ES
 * modules: their types are taken out at the first request, so the browser debugger shows the sources.
 */
export function serveAssets(): Hono {
  const compiled = new Map<string, Promise<string>>();
  const app = new Hono();

  const compile = async (name: string): Promise<string> => {
    if (BUNDLED.has(name)) return bundleClient(name);
    const file = join(ROOM, 'client', `${name}.ts`);
    const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
      lang: 'ts',
      sourcemap: false,
    });
    return code;
  };

  app.get('/styles/:file{.+\\.css}', async (c) => {
    const name = c.req.param('file').replace(/\.css$/, '');
    if (!NAME.test(name)) return c.notFound();
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(await readFile(join(ROOM, 'styles', `${name}.css`), 'utf8'));
  });

  app.get('/client/:file{.+\\.ts}', async (c) => {
    const name = c.req.param('file').replace(/\.ts$/, '');
    if (!NAME.test(name)) return c.notFound();
    const code = compiled.get(name) ?? compile(name);
    compiled.set(name, code);
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(await code);
  });

  app.onError((error, c) => {
    if ('code' in error && error.code === 'ENOENT') return c.notFound();
    throw error;
  });
  return app;
}
