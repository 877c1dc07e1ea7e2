import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Hono, type Context as HonoContext } from 'hono';
import { getMimeType } from 'hono/utils/mime';

const NOT_BUILT = `<!doctype html>
<html lang="de"><meta charset="utf-8"><title>Kundenblick</title>
<h1>Das Dashboard ist noch nicht gebaut.</h1>
<p>Der Teamserver läuft. Bitte einmal <code>npm run build</code> ausführen und diese Seite neu laden.</p>
<p lang="en">The team server is running, but the dashboard has not been built: run <code>npm run build</code> and reload.</p>
</html>
`;

/** Names a build gives to files; nothing that climbs out of the folder or starts with a dot fits. */
const plainName = /^\/(?:[\w-]+\/)?[\w-][\w.-]*$/;

/** The built dashboard: its files, and its one page under every address the dashboard knows. */
export function dashboardRoutes(folder: string) {
  // Read anew each time, so that a new build shows without a restart; the system keeps hot files.
  const page = async (c: HonoContext) => {
    c.header('Cache-Control', 'no-cache');
    const html = await readOrNull(join(folder, 'index.html'));
    return html === null ? c.html(NOT_BUILT, 503) : c.html(html.toString('utf8'));
  };
  return new Hono()
    .get('/', page)
    .get('/join', page)
    .get('/*', async (c, next) => {
      const { path } = c.req;
      const file = plainName.test(path) ? await readOrNull(join(folder, path)) : null;
      if (file === null) return next();
      // The build puts a hash into the names below assets/: what has a name there never changes.
      const hashed = path.startsWith('/assets/');
      c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      c.header('Content-Type', getMimeType(path) ?? 'application/octet-stream');
      return c.body(new Uint8Array(file));
    });
}

/** A missing file, and a folder where a file was asked for, are both nothing. */
async function readOrNull(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}
