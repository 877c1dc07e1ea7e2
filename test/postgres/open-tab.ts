import type { DashboardPort } from '../../components/dashboard/model/dashboard-port.ts';
import { createPort } from '../../server/dashboard/api/create-port.ts';

/** A browser tab with the dashboard: keeps the cookie and says where it comes from, as a browser does. */
export function openTab(serverUrl: string): DashboardPort {
  let cookie = '';
  return createPort({
    fetch: async (path, init) => {
      if (typeof path !== 'string') throw new Error('the client asks by path');
      const headers = new Headers(init?.headers);
      headers.set('origin', serverUrl);
      headers.set('cookie', cookie);
      const response = await fetch(`${serverUrl}${path}`, { ...init, headers });
      const [given] = response.headers.getSetCookie();
      if (given !== undefined) cookie = given.split(';', 1)[0] ?? '';
      return response;
    },
    isOnline: () => true,
    now: () => Date.now(),
    openStream: () => Object.assign(new EventTarget(), { close: () => undefined }),
    random: () => 0.5,
    connection: new EventTarget(),
  });
}
