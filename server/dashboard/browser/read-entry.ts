import type { Entry } from '../../../components/dashboard/app/DashboardApp.tsx';

/** Reads a one-time code of the extension (`/#handoff=…`) or an invite (`/join#…`) from the address. */
export function readEntry(location: Pick<Location, 'pathname' | 'hash'>): Entry {
  const hash = location.hash.replace(/^#/, '');
  if (location.pathname.replace(/\/$/, '') === '/join')
    return hash === '' ? { kind: 'plain' } : { kind: 'join', code: hash };
  const code = hash.startsWith('handoff=') ? hash.slice('handoff='.length) : '';
  return code === '' ? { kind: 'plain' } : { kind: 'handoff', code };
}
