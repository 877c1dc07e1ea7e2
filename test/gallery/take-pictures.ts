import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { serveGallery } from './serve-gallery.ts';

/**
 * Pictures of the gallery, to be looked at:
 * `node test/gallery/take-pictures.ts OUT [screen:state …] [--width 400,320] [--language de,en] [--theme light,dark]`
 */
const [out = 'pictures', ...rest] = process.argv.slice(2);
const option = (name: string, usual: string) => {
  const at = rest.indexOf(`--${name}`);
  return (at < 0 ? usual : (rest[at + 1] ?? usual)).split(',');
};
const wanted = rest.filter((word) => word.includes(':'));
const widths = option('width', '400').map(Number);
const languages = option('language', 'de');
const themes = option('theme', 'light');

const { base, close } = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(out, { recursive: true });

for (const width of widths)
  for (const language of languages)
    for (const theme of themes) {
      const page = await browser.newPage({ viewport: { width, height: 860 } });
      page.on('pageerror', (error) => console.error(String(error)));
      for (const entry of wanted) {
        const [screen = '', state = ''] = entry.split(':');
        const query = new URLSearchParams({ screen, state, language, theme });
        await page.goto(`${base}?${query.toString()}`);
        await page.waitForTimeout(700);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(Math.max(height, 600), 2_400) });
        const name = [screen, state, width, language, theme].join('-');
        await page.screenshot({ path: join(out, `${name}.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) console.error(`${name}: ${wide - width}px too wide`);
        await page.setViewportSize({ width, height: 860 });
      }
      await page.close();
    }

await browser.close();
await close();
