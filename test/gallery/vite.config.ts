import { defineConfig } from 'vite';

/** `npx vite test/gallery` shows every screen in every state, without browser extension or server. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'out', emptyOutDir: true, modulePreload: false },
});
