import type { Place } from '../../utils/domain/place.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import type { Suggest } from '../note/use-suggestions.ts';

/** What the tab in front turned out to be. */
export type TabLook =
  /** Jira or Confluence, and Kundenblick is there; `place` null: nothing in particular. */
  | { kind: 'panel'; tabId: number; product: Place['product']; place: Place | null }
  /** Jira or Confluence at an address that nobody has added yet. */
  | { kind: 'offer'; tabId: number; origin: string; product: Place['product']; locked: boolean }
  /** A known site from which the browser keeps us away; `origin` is what is to be allowed. */
  | { kind: 'no-access'; tabId: number; origin: string; host: string }
  /** Any other page; `leftOut` names query values that look like secrets. */
  | { kind: 'note'; place: Place; leftOut: string[] };

/** What the popup needs of the world beside the background. */
export type PopupClient = ScreenClient & {
  browserLanguage: string;
  suggest: Suggest | null;
  /** Looks at the tab in front, which the click on the icon allowed for this once. */
  lookAtTab: () => Promise<TabLook>;
  /**
   * Asks the browser for access to a site. Called straight from a click: browsers show the question only
   * then. `isNew`: the site is to be added once access comes, even if this popup is closed by then.
   */
  allowSite: (origin: string, isNew: boolean) => Promise<boolean>;
  close: () => void;
};
