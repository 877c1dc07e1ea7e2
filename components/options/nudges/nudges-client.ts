import type { ScreenClient } from '../../note/screen-client.ts';
import type { OptionsStart } from '../use-start-here.ts';

/** What the sections about work and nudges need of the world beside the background. */
export type NudgesClient = ScreenClient & {
  /** Where the page was asked to begin; that heading takes the focus. */
  startAt: OptionsStart | null;
};
