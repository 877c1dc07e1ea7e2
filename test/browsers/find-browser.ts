import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names on the PATH, best first: Chromium before branded builds, which restrict unpacked extensions. */
const programs: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome.exe',
    'msedge.exe',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

/** Where installers put browsers that are not on the PATH. */
const installed: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run
  }
}

/** Path of an installed browser, or null. `CHROMIUM_PATH` / `FIREFOX_PATH` overrule the search. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = programs[name].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
  return [...(named ? [named] : []), ...onPath, ...installed[name]].find(isProgram) ?? null;
}
