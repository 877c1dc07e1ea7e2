import browser from 'webextension-polyfill';

import type {
  DiagnosisClient,
  Surroundings,
} from '../../components/options/diagnose/diagnosis-client.ts';
import { callTools } from '../../utils/messages/script-calls.ts';
import { nameBrowser } from './name-browser.ts';

/** `#diagnose=7` names a tab, `#diagnose` none. */
function readStart(hash: string): DiagnosisClient['start'] {
  const [, tab] = /^#diagnose(?:=(\d+))?$/.exec(hash) ?? [];
  if (tab !== undefined) return { tabId: Number(tab) };
  return hash.startsWith('#diagnose') ? { tabId: null } : null;
}

async function readSurroundings(tabId: number): Promise<Surroundings> {
  const { version } = browser.runtime.getManifest();
  const [{ os }, zoom, access] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    // A tab that is gone has neither.
    browser.tabs.getZoom(tabId).catch(() => null),
    mayWorkIn(tabId).catch(() => false),
  ]);
  return { version, browser: `${nameBrowser(navigator.userAgent)} · ${os}`, zoom, access };
}

/** The browser says the address of a tab only where the extension may work. */
async function mayWorkIn(tabId: number): Promise<boolean> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** The diagnosis' ways into the world. */
export function createDiagnosisClient(hash: string): DiagnosisClient {
  return {
    start: readStart(hash),
    diagnose: (tabId) => callTools(tabId)('diagnose', null),
    surroundings: readSurroundings,
  };
}
