import type { ScreenClient } from '../note/screen-client.ts';
import type { DiagnosisClient } from './diagnose/diagnosis-client.ts';
import type { NudgesClient } from './nudges/nudges-client.ts';
import type { SitesClient } from './sites/sites-client.ts';

export type StorageState = {
  /** Bytes in use; null when the browser does not say. */
  used: number | null;
  /** Whether the browser promises not to clear the storage by itself. */
  lasting: boolean;
};

/** What the options page needs of the world beside the background. */
export type OptionsClient = ScreenClient &
  NudgesClient & {
    browserLanguage: string;
    /**
     * Asks the browser to let the extension reach the server of an address. Called straight from a click:
     * browsers show the question only then. False when the person said no or the address is none.
     */
    allowServer: (address: string) => Promise<boolean>;
    storageState: () => Promise<StorageState>;
    diagnosis: DiagnosisClient;
    sites: SitesClient;
  };
