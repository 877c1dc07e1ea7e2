import type { Series } from '../series.ts';
import { endBackground } from './end-background.ts';
import { firefoxSleeps } from './firefox-sleeps.ts';
import { flapNetwork } from './flap-network.ts';
import { killTheBrowser } from './kill-browser.ts';
import { twoTabs } from './two-tabs.ts';

/** What real browsers are put through. */
export const browserSeries: readonly Series[] = [
  endBackground,
  killTheBrowser,
  flapNetwork,
  twoTabs,
  firefoxSleeps,
];
