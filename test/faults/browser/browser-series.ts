import type { Series } from '../series.ts';
import { endBackground } from './end-background.ts';
import { flapNetwork } from './flap-network.ts';
import { killTheBrowser } from './kill-browser.ts';

/** What real browsers are put through. */
export const browserSeries: readonly Series[] = [endBackground, killTheBrowser, flapNetwork];
