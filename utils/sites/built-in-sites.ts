import browser from 'webextension-polyfill';

/** Patterns of the sites that come with the extension. */
export function builtInSites(): string[] {
  const hosts: unknown = Reflect.get(browser.runtime.getManifest(), 'host_permissions');
  return Array.isArray(hosts) ? hosts.map(String) : [];
}
