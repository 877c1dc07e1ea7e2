import { join } from 'node:path';

import { buildExtension } from '../commands/build-products.ts';
import { root } from '../commands/run-tool.ts';
import { gzipped, weighPage } from '../size/weigh.ts';
import type { Lab } from './lab.ts';
import { printFigure } from './measure.ts';

const output = join(root, '.output');

/** What is loaded, gzipped, and that nothing at all is done on sites that are not ours. */
export async function benchSize({ ours, pages }: Lab) {
  await buildExtension('chrome', 'production');
  const released = join(output, 'chrome-mv3');
  const script = await gzipped(join(released, 'content-scripts/work-page.js'));
  printFigure('content script, gzipped', script, 'bytes', null);
  const peer = join(root, 'node_modules/hypothesis/build');
  const theirs =
    (await gzipped(join(peer, 'boot.js'))) +
    (await gzipped(join(peer, 'scripts/annotator.bundle.js'))) +
    (await gzipped(join(peer, 'styles/annotator.css'))) +
    (await gzipped(join(peer, 'styles/highlights.css')));
  printFigure('… of Hypothesis, into the page', theirs, 'bytes', null);
  printFigure('panel JS + CSS, gzipped', await weighPage(released, 'sidebar.html'), 'bytes', null);
  const dashboard = await weighPage(join(output, 'dashboard'), 'index.html', '.js');
  printFigure('dashboard JS, gzipped', dashboard, 'bytes', null);

  // The same machine under an address that no pattern of ours matches.
  const page = await ours.context.newPage();
  const session = await ours.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(pages.address('/browse/CXM-12', 'plain').replace('cloud.localhost', '127.0.0.1'));
  await page.waitForTimeout(300);
  const foreign = worlds.filter((origin) => origin.startsWith('chrome-extension:')).length;
  const elements = await page.locator('kundenblick-leiste').count();
  printFigure('scripts and elements of ours on other sites', foreign + elements, '', null);
  await page.close();
}
