import type { Address } from '../../../components/dashboard/model/dashboard-port.ts';

/** The address bar: the route stands behind `#`, where no server sees it. */
export function createAddress(
  world: Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
): Address {
  return {
    hash: () => world.location.hash,
    push: (hash) => world.history.pushState(null, '', `/${hash}`),
    replace: (hash) => world.history.replaceState(null, '', `/${hash}`),
    onChange(listener) {
      // `popstate` fires for back, forward and for a hash typed by hand.
      world.addEventListener('popstate', listener);
      return () => world.removeEventListener('popstate', listener);
    },
  };
}
