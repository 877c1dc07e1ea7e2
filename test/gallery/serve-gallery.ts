import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, preview } from 'vite';

/** Builds the gallery aside and serves it on a free port until `close`. */
export async function serveGallery(): Promise<{ base: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
  const configFile = join(import.meta.dirname, 'vite.config.ts');
  await build({ configFile, mode: 'production', logLevel: 'error', build: { outDir } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0 } });
  return {
    base: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
