import { spawnSync } from 'node:child_process';

import { findBrowser, type BrowserName } from './find-browser.ts';

const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function canUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function apt(...args: string[]): boolean {
  const result = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/**
 * Finds the browsers, and installs missing ones through the system's packages where that is possible
 * (Debian, as root). Returns a sentence for the person when one cannot be had, else null.
 */
export function ensureBrowsers(names: readonly BrowserName[]): string | null {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return null;
  const wanted = missing.map((name) => debianPackage[name]);
  if (!canUseApt())
    return `Missing: ${missing.join(' and ')}. Install ${wanted.join(' and ')} (on Debian: sudo apt-get install ${wanted.join(' ')}), or name the program in ${missing.map((m) => `${m.toUpperCase()}_PATH`).join(' and ')}.`;
  console.log(`Installing ${wanted.join(' and ')} through apt-get …`);
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', ...wanted))
    return `apt-get could not install ${wanted.join(' and ')}; it says why above.`;
  const still = names.filter((name) => findBrowser(name) === null);
  return still.length === 0 ? null : `${still.join(' and ')} could not be found after installing.`;
}
