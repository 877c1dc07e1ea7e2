import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { describe, expect, it } from 'vitest';

import { root, runTool } from '../commands/run-tool.ts';
import { filesBelow, gzipped, weighPage } from './weigh.ts';

/*
 * What `npm test` has built just before. Each budget is a promise to the people whose pages load it:
 * a failing test means that something big came in, not that the number should grow.
 */
const output = join(root, '.output');
const released = ['chrome-mv3', 'firefox-mv3'] as const;
const sites = ['https://*.atlassian.net/*'];

type Manifest = {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
};

describe.each(released)('%s', (name) => {
  const folder = join(output, name);
  const read = (path: string) => readFile(join(folder, path), 'utf8');

  it('loads at most 10,000 bytes into a Jira page', async () => {
    const { content_scripts: scripts } = JSON.parse(await read('manifest.json')) as Manifest;
    expect(scripts.flatMap(({ js, css = [] }) => [...js, ...css])).toHaveLength(1);
    expect(await gzipped(join(folder, scripts[0]?.js[0] ?? ''))).toBeLessThanOrEqual(10_000);
  });

  it('opens the panel with at most 45,000 bytes of scripts and styles', async () => {
    const size = await weighPage(folder, 'sidebar.html');
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(45_000);
  });

  it('opens the popup with at most 30,000 bytes of scripts and styles', async () => {
    const size = await weighPage(folder, 'popup.html');
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(30_000);
  });

  it('puts at most 26,000 bytes of tools into a page that needs them, and no validator', async () => {
    const size = await gzipped(join(folder, 'page-tools.js'));
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(26_000);
    // One import of a schema brings all of the library along.
    for (const path of await filesBelow(join(folder, 'content-scripts'), '.js'))
      expect(await readFile(path, 'utf8')).not.toContain('_zod');
    for (const name of ['page-tools.js', 'site-check.js', 'site-farewell.js'])
      expect(await read(name)).not.toContain('_zod');
  });

  it('watches for moments with at most 11,200 bytes, and neither judges nor validates there', async () => {
    const size = await gzipped(join(folder, 'moment-watch.js'));
    expect(size).toBeGreaterThan(5000);
    expect(size).toBeLessThanOrEqual(11_200);
    expect(await read('moment-watch.js')).not.toContain('_zod');
  });

  it('puts at most 66,000 bytes into a page where a moment has come, and opens the card with at most 30,000', async () => {
    expect(await gzipped(join(folder, 'nudge-tools.js'))).toBeLessThanOrEqual(66_000);
    expect(await read('nudge-tools.js')).not.toContain('_zod');
    expect(await weighPage(folder, 'nudge-card.html')).toBeLessThanOrEqual(30_000);
  });

  it('is present on Jira and Confluence Cloud and on nothing else', async () => {
    const manifest = JSON.parse(await read('manifest.json')) as Manifest;
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([sites]);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.web_accessible_resources).toMatchObject([
      // Sites are added later and a manifest cannot grow, so panel and card may be framed by any of them;
      // who frames it gets nothing to read, and in Chromium cannot even know its address.
      { resources: ['sidebar.html', 'nudge-card.html'], matches: ['https://*/*', 'http://*/*'] },
    ]);
    const [resource] = manifest.web_accessible_resources;
    expect(resource?.use_dynamic_url ?? false).toBe(name === 'chrome-mv3');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('holds no trace of where it was built, of the practice workplace or of source maps', async () => {
    // A loopback server may do without TLS, and Dexie asks whether it is being developed on.
    const allowed = [
      /\^\(localhost\|127\(\\\.\\d\{1,3\}\)\{3\}\|\\\[::1\\\]\|\.\*\\\.localhost\)\$/g,
      /\/\^\(http\|https\):\\\/\\\/\(localhost\|127\\\.0\\\.0\\\.1\)\//g,
    ];
    const traces = [root, '*.localhost', 'localhost', 'file://', 'sourceMappingURL', '.tsx"'];
    const found: string[] = [];
    for (const path of await filesBelow(folder)) {
      if (/\.(png|map)$/.test(path)) {
        if (path.endsWith('.map')) found.push(relative(folder, path));
        continue;
      }
      let text = await readFile(path, 'utf8');
      for (const pattern of allowed) text = text.replaceAll(pattern, '');
      for (const trace of traces)
        if (text.includes(trace)) found.push(`${relative(folder, path)}: ${trace}`);
    }
    expect(found).toEqual([]);
  });
});

describe('dashboard', () => {
  it('opens with at most 60,000 bytes of scripts; the rooms of content come when they are opened', async () => {
    const size = await weighPage(join(output, 'dashboard'), 'index.html', '.js');
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(60_000);
  });
});

describe('the store’s linter for Firefox', () => {
  it('finds no error, no warning and nothing to remark', async () => {
    const args = ['lint', '--source-dir', join(output, 'firefox-mv3'), '--output', 'json'];
    const { output: text } = await runTool('web-ext', args, { env: { NO_UPDATE_NOTIFIER: '1' } });
    const report = JSON.parse(text) as { summary: unknown; errors: []; warnings: []; notices: [] };
    const { summary, errors, warnings, notices } = report;
    expect([...errors, ...warnings, ...notices]).toEqual([]);
    expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
  });
});
