import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { buildDashboardApp, buildExtension } from '../commands/build-products.ts';
import { root } from '../commands/run-tool.ts';
import { launchChromium, type ExtensionBrowser } from '../e2e/support/chromium.ts';
import { startPractice } from '../practice/start-practice.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { servePeerPages, type PeerPages } from './peer-pages.ts';
import { watchScreens } from './watch-screens.ts';

/** Everything a bench works with: the same page and browser with our extension, and with an empty one. */
export type Lab = {
  pages: PeerPages;
  ours: ExtensionBrowser;
  empty: ExtensionBrowser;
  /** Another browser with our extension, of somebody who was never here; close it when done. */
  launch(): Promise<ExtensionBrowser>;
  close(): Promise<void>;
};

const output = join(root, '.output');

/**
 * Builds what is measured, or takes the package in `.output` that EXTENSION_BUILD names, as the tests do. It is
 * copied, so that another build cannot change it half way.
 */
export async function openLab(): Promise<Lab> {
  const built = process.env['EXTENSION_BUILD'];
  if (built === undefined)
    await Promise.all([buildExtension('chrome', 'practice'), buildDashboardApp()]);
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-bench-'));
  await cp(join(output, built ?? 'chrome-mv3-practice'), join(folder, 'ours'), { recursive: true });
  await writeEmptyExtension(join(folder, 'empty'));
  const practice = await startPractice({ port: 0 });
  const pages = await servePeerPages(practice.port);
  const launch = async (name: string) => {
    const build = relative(output, join(folder, name));
    // With all that people get, past the question of the first run; the empty extension has nothing to ask for.
    const browser = await launchChromium({ build, nudges: true, firstRun: name === 'empty' });
    await browser.context.addInitScript(watchScreens);
    return browser;
  };
  const ours = await launch('ours');
  const empty = await launch('empty');
  return {
    pages,
    ours,
    empty,
    launch: () => launch('ours'),
    async close() {
      await Promise.all([ours.close(), empty.close()]);
      await pages.close();
      await practice.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
