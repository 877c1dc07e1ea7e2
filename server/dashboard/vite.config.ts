import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the dashboard into files that run under a policy without inline scripts and styles. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: at('../../.output/dashboard'),
    emptyOutDir: true,
    target: ['chrome126', 'firefox128', 'safari18'],
    // A picture as `data:` would save a request but weaken the policy's meaning: files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
