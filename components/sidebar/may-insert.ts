import type { PanelState } from './panel-state.ts';

/**
 * Whether the page around can write to the place shown. A place named by hand may lie on a site where only
 * its own pages are signed in.
 */
export function mayInsert({
  knownBy,
  place,
  page,
}: Pick<PanelState, 'knownBy' | 'place' | 'page'>) {
  if (!place || !page) return false;
  if (knownBy !== 'manual') return true;
  return originOf(page.address) !== null && originOf(page.address) === originOf(place.site);
}

function originOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}
