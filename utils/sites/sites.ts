import type { PolicyView, SiteView } from '../messages/page-views.ts';
import type { Database } from '../storage/database.ts';
import { readSiteAddress } from './read-site-address.ts';
import type { SiteBrowser } from './site-browser.ts';
import { covers, originOfPattern, patternOf } from './site-pattern.ts';

export type SitesNeeds = {
  db: Database;
  browser: SiteBrowser;
  readPolicy: () => Promise<PolicyView>;
  /** Addresses for which a permission is needed by something else: the team server. */
  usedElsewhere: () => Promise<string[]>;
  /** Milliseconds since 1970. */
  now: () => number;
};

export type Sites = {
  list: () => Promise<SiteView[]>;
  add: (origin: string) => Promise<SiteView[]>;
  remove: (origin: string) => Promise<SiteView[]>;
  /**
   * Makes what the browser starts by itself fit what is stored, preset and allowed. `renew`: even if it looks
   * right, because scripts registered by an older version of the extension are gone or point to old files.
   */
  settle: (renew?: boolean) => Promise<SiteView[]>;
  /** Access to these came: work in their open tabs, too. */
  allowed: (patterns: readonly string[]) => Promise<SiteView[]>;
  /** Access to these went: leave their open tabs. */
  forbidden: (patterns: readonly string[]) => Promise<SiteView[]>;
};

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((pattern) => b.includes(pattern));

/**
 * The sites beside those that come with the extension. Three parties have a say – the person or IT wants a
 * site, the browser allows it, and registers our script – and any of them may change while
 * nobody looks, so they are brought together at every occasion, one change at a time.
 */
export function createSites({ db, browser, readPolicy, usedElsewhere, now }: SitesNeeds): Sites {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    // Whether the one before failed is told to whoever asked for it.
    const turn = last.then(work, work);
    last = turn;
    return turn;
  }

  const comesAlong = (origin: string) =>
    browser.builtIn.some((pattern) => covers(pattern, `${origin}/`));

  async function view(origin: string, from: SiteView['from']): Promise<SiteView> {
    const state = (await browser.mayReach(patternOf(origin))) ? 'ready' : 'no-access';
    return { origin, from, state };
  }

  async function list(): Promise<SiteView[]> {
    const [rows, policy] = await Promise.all([db.sites.orderBy('origin').toArray(), readPolicy()]);
    const preset = new Set(policy.sites);
    const own = rows.map((row) => row.origin).filter((o) => !preset.has(o) && !comesAlong(o));
    return Promise.all([
      ...browser.builtIn.map((pattern) => view(originOfPattern(pattern), 'extension')),
      ...policy.sites.map((origin) => view(origin, 'policy')),
      ...own.map((origin) => view(origin, 'person')),
    ]);
  }

  async function settle(renew = false): Promise<SiteView[]> {
    const sites = await list();
    const wanted = new Set(
      sites
        .filter(({ from, state }) => from !== 'extension' && state === 'ready')
        .map(({ origin }) => patternOf(origin)),
    );
    const patterns = [...wanted].toSorted();
    if (renew || !same(patterns, await browser.registered())) await browser.register(patterns);
    return sites;
  }

  /** Patterns of the sites that these permissions are about. */
  const touched = (sites: SiteView[], permissions: readonly string[]) => [
    ...new Set(
      sites
        .filter(({ origin }) =>
          // A pattern with subdomains is touched by itself alone.
          permissions.some((p) => p === patternOf(origin) || covers(p, `${origin}/`)),
        )
        .map(({ origin }) => patternOf(origin)),
    ),
  ];

  async function add(wanted: string) {
    // Also what a screen of ours asks for: one bad row would spoil the whole list.
    const address = readSiteAddress(wanted, browser.builtIn);
    const { locked, sites: preset } = await readPolicy();
    if (address.ok && !locked.includes('sites') && !preset.includes(address.origin))
      await db.sites.put({ origin: address.origin, addedAt: now() });
    const sites = await settle();
    if (address.ok) await browser.bringInto(touched(sites, [patternOf(address.origin)]));
    return sites;
  }

  async function remove(origin: string) {
    if ((await readPolicy()).locked.includes('sites')) return list();
    await db.sites.delete(origin);
    const sites = await settle();
    const pattern = patternOf(origin);
    if (sites.some((site) => patternOf(site.origin) === pattern)) return sites;
    // First, because a tab cannot be reached by its address any more once the permission is gone.
    await browser.leave([pattern]);
    const others = await usedElsewhere();
    if (!others.some((address) => covers(pattern, address))) await browser.giveBack(pattern);
    return sites;
  }

  return {
    list: () => inTurn(list),
    add: (origin) => inTurn(() => add(origin)),
    remove: (origin) => inTurn(() => remove(origin)),
    settle: (renew) => inTurn(() => settle(renew)),
    allowed: (permissions) =>
      inTurn(async () => {
        const sites = await settle();
        await browser.bringInto(touched(sites, permissions));
        return sites;
      }),
    forbidden: (permissions) =>
      inTurn(async () => {
        const sites = await settle();
        const gone = sites.filter(({ state }) => state === 'no-access');
        await browser.leave(touched(gone, permissions));
        return sites;
      }),
  };
}
