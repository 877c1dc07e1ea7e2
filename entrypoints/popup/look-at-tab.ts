import browser from 'webextension-polyfill';

import type { TabLook } from '../../components/popup/popup-client.ts';
import type { Place } from '../../utils/domain/place.ts';
import { askPageOf } from '../../utils/messages/ask-page-of.ts';
import { callBackground } from '../../utils/messages/call.ts';
import type { SiteView } from '../../utils/messages/page-views.ts';
import { covers, patternOf } from '../../utils/sites/site-pattern.ts';
import { webPlaceOf } from '../../utils/sites/web-place.ts';

type Product = 'jira' | 'confluence';

/** Looks once into the page itself, which only the click on our icon allows. */
async function checkPage(tabId: number): Promise<Product | null> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/site-check.js'],
    });
    const product: unknown = found?.result;
    return product === 'jira' || product === 'confluence' ? product : null;
  } catch {
    return null; // a page of the browser's own, a store, a file: nobody may look
  }
}

/** The product by which a page without a place is called: its address has no more to say. */
function productOf(place: Place | null, address: string): Place['product'] {
  return (
    place?.product ??
    (/\/(wiki|confluence)\b|confluence|wiki\./.test(address) ? 'confluence' : 'jira')
  );
}

const siteOf = (sites: readonly SiteView[], url: string) =>
  sites.find(({ origin }) => covers(patternOf(origin), url));

/** What the tab in front is. Its address and title are known to us only by the click that opened the popup. */
export async function lookAtTab(): Promise<TabLook> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  const note = (): TabLook => ({ kind: 'note', ...webPlaceOf({ url, title: tab?.title }) });
  if (tab?.id === undefined || !/^https?:/i.test(url)) return note();
  const tabId = tab.id;
  const [state, sites, policy] = await Promise.all([
    askPageOf(tabId),
    callBackground('listSites', null),
    callBackground('getPolicy', null),
  ]);
  const site = sites.ok ? siteOf(sites.value, url) : undefined;
  if (site?.state === 'no-access') {
    return { kind: 'no-access', tabId, origin: site.origin, host: new URL(url).host };
  }
  if (state?.knownBy) {
    const product = productOf(state.place, state.address ?? url);
    return { kind: 'panel', tabId, product, place: state.place };
  }
  // Our script is there, and says that this is neither of the two.
  if (state) return note();
  const product = await checkPage(tabId);
  if (product === null) return note();
  // Known and allowed, only our script is missing: opening the panel brings it.
  if (site) return { kind: 'panel', tabId, product, place: null };
  const locked = policy.ok && policy.value.locked.includes('sites');
  return { kind: 'offer', tabId, origin: new URL(url).origin, product, locked };
}
