import { join } from 'node:path';

import { launch, TargetType } from 'puppeteer-core';

import { findBrowser } from '../browsers/find-browser.ts';
import { root } from './run-tool.ts';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens a browser with the extension, joined to the demo team, on the practice workplace. Its profile is
 * kept, so the next start is the same person. Returns what closes it; without a display or a browser it
 * says so and returns at once.
 */
export async function openDemoBrowser(demo: {
  profile: string;
  start: string;
  invite: string;
}): Promise<() => Promise<void>> {
  const nothing = async () => undefined;
  if (!hasDisplay()) {
    console.log(
      'There is no display, so no browser was opened; the addresses above work from any browser here.',
    );
    return nothing;
  }
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    console.log(
      'No Chromium, Chrome or Edge was found. Install one, or load the extension folder above by hand.',
    );
    return nothing;
  }
  const browser = await launch({
    executablePath,
    headless: false,
    userDataDir: demo.profile,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [join(root, '.output/chrome-mv3-practice')],
    ignoreDefaultArgs: ['--enable-automation'],
    // On Linux the browser takes its own language from here: the demo team writes German.
    env: { ...process.env, LANGUAGE: 'de' },
    handleSIGINT: false,
    args: [
      '--no-first-run',
      '--lang=de-DE',
      '--disable-features=Translate',
      '--window-size=1440,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER,
    {
      timeout: 20_000,
    },
  );
  const [options = await browser.newPage()] = await browser.pages();
  await options.goto(new URL('/options.html', worker.url()).href);
  if (!(await options.evaluate(joinOnce, demo.invite, 'Alex Demo')))
    console.log(
      'The browser could not join the demo team by itself; use the invite above in its options.',
    );
  await options.goto(demo.start);
  return () => browser.close();
}

/** What an extension page offers; the function below runs in one and can import nothing. */
type ExtensionPage = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };

/** Joins the demo team unless this profile already belongs to it; says whether it does afterwards. */
async function joinOnce(link: string, name: string): Promise<boolean> {
  const { runtime } = (globalThis as unknown as ExtensionPage)['chrome'];
  const ask = (call: string, content: unknown) =>
    runtime.sendMessage({ to: 'background', name: call, content }) as Promise<{
      ok: boolean;
      value?: unknown;
    }>;
  const account = await ask('getAccount', null);
  return Boolean(account.value) || (await ask('joinTeam', { link, name })).ok;
}
