import type { SiteAddress } from '../../../utils/domain/site-address.ts';

/** What the section about sites needs of the world beside the background. */
export type SitesClient = {
  /** What a typed text means as the address of a site. */
  readAddress: (text: string) => SiteAddress;
  /**
   * Asks the browser for access to a site. Called straight from a click: browsers show the question only
   * then. `isNew`: the background adds the site as soon as access comes.
   */
  allow: (origin: string, isNew: boolean) => Promise<boolean>;
};
