import browser from 'webextension-polyfill';

/**
 * Asks the browser for access to one server and no other. Nothing is awaited before the request:
 * browsers show their question only within the click.
 */
export async function allowServer(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  // A match pattern has no port: the permission is for the host.
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
