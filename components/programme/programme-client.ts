import type { ScreenClient } from '../note/screen-client.ts';
import type { WishStore } from './proposal/wish.ts';

/** What the page of a team's content needs of the world. */
export type ProgrammeClient = ScreenClient & {
  /** Language of the browser: `de-AT`, `en-US`. */
  browserLanguage: string;
  /** Begun proposals, kept on this device until they are sent or thrown away. */
  wishes: WishStore;
  /** The page was opened to propose something. */
  proposesAtOnce: boolean;
};
