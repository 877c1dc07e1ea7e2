import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Database } from '../../utils/storage/database.ts';
import type { World } from './create-world.ts';
import { diagnosisHandlers } from './diagnosis-handlers.ts';

const browser = vi.hoisted(() => {
  type Tab = { id?: number; url?: string };
  const world = { origins: [] as string[] | undefined, tabs: [] as Tab[], server: '' };
  return {
    world,
    asked: [] as unknown[],
    permissions: { getAll: async () => ({ origins: world.origins }) },
    tabs: {
      query: async (filter: unknown) => {
        browser.asked.push(filter);
        return world.tabs;
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('./account-keeper.ts', () => ({
  accountKeeper: {
    read: async () =>
      browser.world.server === '' ? null : { serverUrl: browser.world.server, token: 't' },
  },
}));

const book = { db: new Database('diagnosis') };
// The handler touches nothing of the world but the database.
const { listWorkTabs } = diagnosisHandlers({ book } as World);

beforeEach(() => {
  browser.world.origins = ['https://*.atlassian.net/*', 'https://jira.example.org/*'];
  browser.world.tabs = [];
  browser.world.server = '';
  browser.asked.length = 0;
});

async function list() {
  const answer = await listWorkTabs(null, {});
  return answer.ok ? answer.value : answer.error;
}

describe('open tabs of Jira and Confluence', () => {
  it('are told by site and context, and asked for by what is permitted', async () => {
    browser.world.tabs = [
      { id: 1, url: 'https://acme.atlassian.net/browse/CXM-12' },
      { id: 2, url: 'https://acme.atlassian.net/wiki/spaces/DOC/pages/4711/Geheim' },
      { id: 3, url: 'https://jira.example.org/jira/secure/RapidBoard.jspa?rapidView=1' },
      { id: 4, url: 'https://jira.example.org/etwas/anderes' },
    ];
    expect(await list()).toEqual([
      { tabId: 1, site: 'acme.atlassian.net', product: 'jira', context: 'issue' },
      { tabId: 2, site: 'acme.atlassian.net/wiki', product: 'confluence', context: 'page' },
      { tabId: 3, site: 'jira.example.org/jira', product: 'jira', context: 'board' },
      { tabId: 4, site: 'jira.example.org', product: null, context: 'none' },
    ]);
    expect(browser.asked).toEqual([
      { url: ['https://*.atlassian.net/*', 'https://jira.example.org/*'] },
    ]);
  });

  it('are none of the team server, and none that do not say where they are', async () => {
    browser.world.server = 'https://team.example.org';
    browser.world.tabs = [
      { id: 1, url: 'https://team.example.org/dashboard' },
      { id: 2 },
      { url: 'https://acme.atlassian.net/' },
      { id: 3, url: 'https://team.example.org:8443/jira' },
    ];
    expect(await list()).toMatchObject([{ tabId: 3 }]);
  });

  it('are not asked for without any permission: no filter would mean all tabs', async () => {
    browser.world.origins = undefined;
    browser.world.tabs = [{ id: 1, url: 'https://acme.atlassian.net/browse/CXM-12' }];
    expect(await list()).toEqual([]);
    expect(browser.asked).toEqual([]);
  });
});
