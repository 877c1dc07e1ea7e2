import { afterAll, beforeAll } from 'vitest';

import { askPractice } from '../../practice/ask-practice.ts';
import { places } from '../../practice/places.ts';
import type { LoggedRequest } from '../../practice/server/request-log.ts';
import { type Practice, startPractice } from '../../practice/start-practice.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { startWatchingProxy, type WatchingProxy } from './watching-proxy.ts';

/** A practice workplace and a browser whose whole network is watched from outside. */
export type WatchedWorkplace = {
  practice: Practice;
  at: ReturnType<typeof places>;
  browser: ExtensionBrowser;
  /** Hosts that were asked since the last question, each once; what Chromium asks its maker is left out. */
  takeHosts: () => string[];
  /** Requests to the workplace that its own pages did not make: what a script or a worker fetched. */
  foreignRequests: () => Promise<LoggedRequest[]>;
};

/** Chromium asks its maker for updates and lists, with extensions and without. */
const ownOfChromium = /(^|\.)(google|googleapis|gvt1)\.com(:443)?$/;

/** Registers the hooks that start and end all of it. */
export function useWatchedWorkplace(
  options: Parameters<typeof launchChromium>[0] = {},
): WatchedWorkplace {
  const tools: Partial<WatchedWorkplace> = {};
  let proxy: WatchingProxy;

  beforeAll(async () => {
    const practice = await startPractice({ port: 0 });
    const at = places(practice.port);
    proxy = await startWatchingProxy();
    const browser = await launchChromium({ ...options, args: proxy.args });
    browser.context.setDefaultTimeout(15_000);
    Object.assign(tools, {
      practice,
      at,
      browser,
      takeHosts: () => [...new Set(proxy.takeHosts().filter((host) => !ownOfChromium.test(host)))],
      async foreignRequests() {
        const log = JSON.parse((await askPractice(at.log)).text) as LoggedRequest[];
        return log.filter((entry) => entry.fetchDest === 'empty' && !entry.ownScript);
      },
    } satisfies WatchedWorkplace);
  });
  afterAll(async () => {
    await tools.browser?.close();
    await proxy.close();
    await tools.practice?.close();
  });
  return tools as WatchedWorkplace;
}
