import browser from 'webextension-polyfill';

/**
 * Asks the browser for access to one server and no other. Nothing is awaited before the request:
 * browsers show their question only within the click.
 */
export async function allowServer(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  // A match pattern has no port: the permission is for the host.
  try {
    return await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    // No pattern for such an address, or no click to ask in: as good as a no, which the page explains.
    return false;
  }
}
