import type { ScreenClient } from '../../note/screen-client.ts';

/** What the section about nudges needs of the world beside the background. */
export type NudgesClient = ScreenClient & {
  /** Where the page was asked to begin; the section takes the focus when that is here. */
  startAt: 'nudges' | null;
};
