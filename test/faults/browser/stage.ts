import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launchChromium, type ExtensionBrowser } from '../../e2e/support/chromium.ts';
import { startFaultyProxy, type FaultyProxy } from '../../e2e/support/faulty-proxy.ts';
import { joinInOptions } from '../../e2e/support/join-team.ts';
import { codeOf } from '../../postgres/test-client.ts';
import type { Backdrop } from './backdrop.ts';

/** A Chromium with the extension, joined to the team over a network that can fail. */
export type Stage = Backdrop & {
  network: FaultyProxy;
  /** The browser of now; `startAgain` puts another one in its place. */
  browser: () => ExtensionBrowser;
  /** Starts the browser anew with the profile it had, after it was killed. */
  startAgain: () => Promise<ExtensionBrowser>;
};

/** Longest wait for anything on a screen, in milliseconds: a request that hangs is given up after 20 s. */
const PATIENCE_MS = 45_000;

/** Starts browser and network before a backdrop. */
export async function setStage(
  backdrop: Backdrop,
): Promise<Stage & { close: () => Promise<void> }> {
  const { team } = backdrop;
  const profile = await mkdtemp(join(tmpdir(), 'kundenblick-faults-'));
  const network = await startFaultyProxy(team.port);
  const launch = async () => {
    const browser = await launchChromium({ profile });
    browser.context.setDefaultTimeout(PATIENCE_MS);
    return browser;
  };
  let browser = await launch();
  const link = `${network.url}/join#${codeOf(await team.invite('member'))}`;
  await joinInOptions(browser, link, 'Mara');
  return {
    ...backdrop,
    network,
    browser: () => browser,
    async startAgain() {
      await browser.close();
      browser = await launch();
      return browser;
    },
    async close() {
      await browser.close();
      await network.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
