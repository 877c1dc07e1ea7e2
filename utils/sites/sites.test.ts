import { describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import type { PolicyView } from '../messages/page-views.ts';
import { noPolicy } from './read-policy.ts';
import { createSites } from './sites.ts';

const cloud = 'https://*.atlassian.net';
const jira = 'https://jira.firma.de';
const wiki = 'https://wiki.firma.de';

/** A browser as far as sites see one; what it is asked to do in tabs is written down. */
function open(start: { policy?: Partial<PolicyView>; server?: string } = {}) {
  const book = openTestNotebook();
  const granted = new Set([`${cloud}/*`]);
  const deeds: string[] = [];
  let registered: string[] = [];
  let fails = false;
  const policy = { ...noPolicy, ...start.policy };
  const needs = {
    browser: {
      builtIn: [`${cloud}/*`],
      mayReach: async (pattern: string) => granted.has(pattern),
      async giveBack(pattern: string) {
        granted.delete(pattern);
        deeds.push(`gave back ${pattern}`);
      },
      registered: async () => registered,
      async register(patterns: string[]) {
        if (fails) {
          fails = false;
          throw new Error('no registering');
        }
        registered = patterns;
        deeds.push(`registered ${patterns.join(' ')}`);
      },
      async bringInto(patterns: string[]) {
        if (patterns.length > 0) deeds.push(`came to ${patterns.join(' ')}`);
      },
      async leave(patterns: string[]) {
        if (patterns.length > 0) deeds.push(`left ${patterns.join(' ')}`);
      },
    },
    readPolicy: async () => policy,
    usedElsewhere: async () => (start.server === undefined ? [] : [start.server]),
    now: () => 7,
  };
  return {
    ...needs.browser,
    policy,
    granted,
    done: () => deeds.splice(0),
    forgetScripts: () => (registered = []),
    failNext: () => (fails = true),
    sites: createSites({ ...needs, db: book.db }),
    /** The background was ended and is back. */
    restart: () => createSites({ ...needs, db: book.reopen().db }),
  };
}

const comesAlong = { origin: cloud, from: 'extension', state: 'ready' };

describe('a site of the person', () => {
  it('is registered and visited as soon as the browser allows it', async () => {
    const { sites, granted, done } = open();
    granted.add(`${jira}/*`);
    expect(await sites.add(jira)).toEqual([
      comesAlong,
      { origin: jira, from: 'person', state: 'ready' },
    ]);
    expect(done()).toEqual([`registered ${jira}/*`, `came to ${jira}/*`]);
  });

  it('is there again after a restart, without being registered anew', async () => {
    const world = open();
    world.granted.add(`${jira}/*`);
    await world.sites.add(jira);
    world.done();
    expect(await world.restart().settle()).toContainEqual({
      origin: jira,
      from: 'person',
      state: 'ready',
    });
    expect(world.done()).toEqual([]);
  });

  it('is registered anew when an update made the browser forget, and whenever it is asked for', async () => {
    const world = open();
    world.granted.add(`${jira}/*`);
    await world.sites.add(jira);
    world.done();
    world.forgetScripts();
    const sites = world.restart();
    await sites.settle();
    expect(world.done()).toEqual([`registered ${jira}/*`]);
    await sites.settle(true);
    expect(world.done()).toEqual([`registered ${jira}/*`]);
  });

  it('lacks access while the browser has not given it, and is not registered', async () => {
    const { sites, done } = open();
    expect(await sites.add(jira)).toContainEqual({
      origin: jira,
      from: 'person',
      state: 'no-access',
    });
    expect(done()).toEqual([`came to ${jira}/*`]);
  });

  it('is left, and kept in the list, when the browser takes its access away', async () => {
    const { sites, granted, done } = open();
    granted.add(`${jira}/*`).add(`${wiki}/*`);
    await sites.add(jira);
    await sites.add(wiki);
    done();
    granted.delete(`${jira}/*`);
    const left = await sites.forbidden([`${jira}/*`]);
    expect(left.map(({ state }) => state)).toEqual(['ready', 'no-access', 'ready']);
    expect(done()).toEqual([`registered ${wiki}/*`, `left ${jira}/*`]);
    granted.add(`${jira}/*`);
    await sites.allowed([`${jira}/*`]);
    expect(done()).toEqual([`registered ${jira}/* ${wiki}/*`, `came to ${jira}/*`]);
  });

  it('gives its permission back when it is removed', async () => {
    const { sites, granted, done } = open();
    granted.add(`${jira}/*`);
    await sites.add(jira);
    done();
    expect(await sites.remove(jira)).toEqual([comesAlong]);
    expect(done()).toEqual(['registered ', `left ${jira}/*`, `gave back ${jira}/*`]);
  });

  it('shares its permission with the same host at another port', async () => {
    const { sites, granted, done } = open();
    granted.add(`${jira}/*`);
    await sites.add(jira);
    await sites.add(`${jira}:8443`);
    done();
    await sites.remove(jira);
    expect(done()).toEqual([]);
    await sites.remove(`${jira}:8443`);
    expect(done()).toContain(`gave back ${jira}/*`);
  });

  it('leaves the permission to a team server on the same host', async () => {
    const { sites, granted, done } = open({ server: 'https://jira.firma.de:8443/kundenblick' });
    granted.add(`${jira}/*`);
    await sites.add(jira);
    done();
    await sites.remove(jira);
    expect(done()).toEqual(['registered ', `left ${jira}/*`]);
    expect(granted.has(`${jira}/*`)).toBe(true);
  });

  it('is none of the sites that come along', async () => {
    const { sites, done } = open();
    expect(await sites.add('https://acme.atlassian.net')).toEqual([comesAlong]);
    expect(done()).toEqual([]);
  });

  it.each(['no origin', 'ftp://alt.firma.de', 'https://evil-atlassian.net'])(
    'is not %s',
    async (origin) => {
      const { sites, granted, done } = open();
      granted.add(`${origin}/*`);
      expect(await sites.add(origin)).toEqual([comesAlong]);
      expect(done()).toEqual([]);
    },
  );

  it('is not what a permission alone makes: that may be the team server’s', async () => {
    const { sites, granted, done } = open();
    granted.add('https://team.firma.de/*');
    expect(await sites.allowed(['https://team.firma.de/*'])).toEqual([comesAlong]);
    expect(done()).toEqual([]);
  });
});

describe('permissions wider than one site', () => {
  it('come and go for all sites they cover', async () => {
    const { sites, granted, done } = open();
    granted.add(`${jira}/*`).add(`${wiki}/*`);
    await sites.add(jira);
    await sites.add(wiki);
    done();
    await sites.allowed(['*://*/*']);
    expect(done()).toEqual([`came to ${cloud}/* ${jira}/* ${wiki}/*`]);
  });

  it('tell that what comes along was taken away', async () => {
    const { sites, granted, done } = open();
    granted.delete(`${cloud}/*`);
    expect(await sites.forbidden([`${cloud}/*`])).toEqual([{ ...comesAlong, state: 'no-access' }]);
    expect(done()).toEqual([`left ${cloud}/*`]);
  });
});

describe('what IT preset', () => {
  it('stands before one’s own and is registered once there is access', async () => {
    const { sites, granted, done } = open({ policy: { sites: [wiki] } });
    granted.add(`${jira}/*`);
    expect((await sites.add(jira)).map(({ from, state }) => [from, state])).toEqual([
      ['extension', 'ready'],
      ['policy', 'no-access'],
      ['person', 'ready'],
    ]);
    granted.add(`${wiki}/*`);
    done();
    await sites.allowed([`${wiki}/*`]);
    expect(done()).toEqual([`registered ${jira}/* ${wiki}/*`, `came to ${wiki}/*`]);
  });

  it('is not doubled by adding it, and goes with the policy', async () => {
    const { sites, policy } = open({ policy: { sites: [wiki] } });
    expect(await sites.add(wiki)).toHaveLength(2);
    policy.sites = [];
    expect(await sites.settle()).toEqual([comesAlong]);
  });

  it('can lock the list: nothing is added, nothing removed', async () => {
    const world = open();
    world.granted.add(`${jira}/*`);
    await world.sites.add(jira);
    world.policy.locked = ['sites'];
    world.done();
    expect(await world.sites.add(wiki)).toHaveLength(2);
    expect(await world.sites.remove(jira)).toHaveLength(2);
    expect(world.done()).toEqual([]);
  });
});

describe('several at once', () => {
  it('take their turns, and one that fails stops no other', async () => {
    const world = open();
    world.granted.add(`${jira}/*`).add(`${wiki}/*`);
    world.failNext();
    const broken = world.sites.settle(true);
    const all = [world.sites.add(jira), world.sites.add(wiki), world.sites.settle()];
    await expect(broken).rejects.toThrow('no registering');
    const views = await Promise.all(all);
    expect(views.at(-1)).toHaveLength(3);
    expect(await world.registered()).toEqual([`${jira}/*`, `${wiki}/*`]);
  });
});
