import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launchChromium, type ExtensionBrowser } from '../../e2e/support/chromium.ts';
import { startFaultyProxy, type FaultyProxy } from '../../e2e/support/faulty-proxy.ts';
import { joinInOptions } from '../../e2e/support/join-team.ts';
import { startLiveTeam, type LiveTeam } from '../../e2e/support/live-team.ts';
import type { FreshDatabase } from '../../postgres/fresh-database.ts';
import { codeOf } from '../../postgres/test-client.ts';
import { places } from '../../practice/places.ts';
import { startPractice } from '../../practice/start-practice.ts';

/** A real workplace, server, network and browser, joined to one team. */
export type Stage = {
  at: ReturnType<typeof places>;
  team: LiveTeam;
  /** The network between browser and server. */
  network: FaultyProxy;
  /** The browser of now; `startAgain` puts another one in its place. */
  browser: () => ExtensionBrowser;
  /** Starts the browser anew with the profile it had, after it was killed. */
  startAgain: () => Promise<ExtensionBrowser>;
  close: () => Promise<void>;
};

/** Longest wait for anything on a screen, in milliseconds: a request that hangs is given up after 20 s. */
const PATIENCE_MS = 45_000;

/** Sets everything up; `database` is taken over and dropped in the end. */
export async function setStage(database?: FreshDatabase): Promise<Stage> {
  const profile = await mkdtemp(join(tmpdir(), 'kundenblick-faults-'));
  const practice = await startPractice({ port: 0 });
  const team = await startLiveTeam(database);
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
    at: places(practice.port),
    team,
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
      await team.close();
      await practice.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
