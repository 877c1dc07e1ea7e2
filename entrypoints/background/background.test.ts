import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { buildDraft, place } from '../../test/extension/build-notes.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Envelope } from '../../utils/messages/envelope.ts';

const OWN = 'chrome-extension://own-id/';
type Listener = (...args: unknown[]) => unknown;

const browser = vi.hoisted(() => {
  const listeners: Record<string, ((...args: unknown[]) => unknown)[]> = {};
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => unknown) => {
      (listeners[name] ??= []).push(listener);
    },
  });
  const sent: unknown[] = [];
  const toTabs: unknown[][] = [];
  const opened: string[] = [];
  const menu: object[] = [];
  const stored: Record<string, unknown> = {};
  return {
    listeners,
    sent,
    toTabs,
    opened,
    menu,
    stored,
    api: {
      runtime: {
        id: 'own-id',
        getURL: (path: string) => `chrome-extension://own-id/${path}`,
        getManifest: () => ({ content_scripts: [{ matches: ['https://a/*'], js: ['page.js'] }] }),
        sendMessage: async (message: unknown) => void sent.push(message),
        openOptionsPage: async () => void opened.push('options'),
        onMessage: event('message'),
        onInstalled: event('installed'),
        onStartup: event('startup'),
        onUpdateAvailable: event('update'),
      },
      tabs: {
        query: async () => [{ id: 7 }, {}],
        sendMessage: async (...args: unknown[]) => void toTabs.push(args),
        create: async ({ url }: { url: string }) => void opened.push(url),
        onRemoved: event('tab closed'),
      },
      scripting: {
        getRegisteredContentScripts: async () => [],
        executeScript: vi.fn<(options: unknown) => Promise<void>>(async () => undefined),
        insertCSS: async () => undefined,
      },
      contextMenus: {
        onClicked: event('menu'),
        removeAll: async () => undefined,
        create: (entry: object) => void menu.push(entry),
      },
      commands: { onCommand: event('command') },
      alarms: {
        onAlarm: event('alarm'),
        get: async () => undefined,
        create: vi.fn<(...args: unknown[]) => Promise<void>>(async () => undefined),
      },
      permissions: {
        contains: async () => false,
        onAdded: event('allowed'),
        onRemoved: event('forbidden'),
      },
      i18n: { getUILanguage: () => 'de-AT', getMessage: (name: string) => `<${name}>` },
      storage: {
        managed: { get: async () => ({}) },
        session: { get: async () => ({}), set: async () => undefined },
        onChanged: event('stored'),
        local: {
          get: async (key: string) => ({ [key]: stored[key] }),
          set: async (values: object) => void Object.assign(stored, values),
          remove: async (key: string) => void delete stored[key],
          setAccessLevel: vi.fn<(options: unknown) => Promise<void>>(async () => undefined),
        },
      },
    },
  };
});

vi.mock('webextension-polyfill', () => ({ default: browser.api }));

const fetched = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('no network in this test')));
vi.stubGlobal('fetch', fetched);

const persist = vi.fn<() => Promise<boolean>>(async () => true);
vi.stubGlobal('navigator', { onLine: true, storage: { persist } });

const faults = vi.fn<typeof reportError>();
vi.stubGlobal('reportError', faults);

const online: Listener[] = [];
vi.stubGlobal('addEventListener', (name: string, listener: Listener) => {
  if (name === 'online') online.push(listener);
});

async function call<Name extends keyof BackgroundCalls>(
  name: Name,
  content: Parameters<BackgroundCalls[Name]>[0],
): Promise<unknown> {
  const envelope: Envelope = { to: 'background', name, content };
  const [listener] = browser.listeners['message'] ?? [];
  return listener?.(envelope, { id: 'own-id', url: `${OWN}notes.html` });
}

describe('the background', () => {
  let firstTurn: string[] = [];
  let alarms: unknown[][] = [];
  let storageAccess: unknown[][] = [];

  beforeAll(async () => {
    const { default: background } = await import('./index.ts');
    background.main();
    // Nothing was awaited since: the event that woke the background is delivered right after.
    firstTurn = Object.keys(browser.listeners);
    const { calls } = browser.api.alarms.create.mock;
    await vi.waitUntil(() => calls.length > 1);
    alarms = [...calls];
    storageAccess = [...browser.api.storage.local.setAccessLevel.mock.calls];
  });

  it('registers every listener in its first turn', () => {
    expect(firstTurn.sort()).toEqual([
      'alarm',
      'allowed',
      'command',
      'forbidden',
      'installed',
      'menu',
      'message',
      'startup',
      'stored',
      'tab closed',
      'update',
    ]);
    expect(online).toHaveLength(1);
  });

  it('makes sure of its alarm at every start', () => {
    // Where they are missing; made anew each time, they would hardly ever ring (`keep-alarm.test.ts`).
    expect(alarms).toEqual([
      ['upkeep', { periodInMinutes: 1 }],
      ['nudge-clock', { periodInMinutes: 60 }],
    ]);
  });

  it('serves notes, settings and screens without a server and without any request', async () => {
    const draft = buildDraft('ohne Server');
    const kept = await call('saveDraft', { draft });
    expect(kept).toMatchObject({ ok: true, value: { rev: 1 } });
    const saved = await call('saveNote', { draft: { ...draft, rev: 1 }, audience: { kind: 'me' } });
    expect(saved).toMatchObject({ ok: true, value: { sync: 'none' } });
    expect(await call('openPlace', { place })).toMatchObject({
      ok: true,
      value: { account: null, own: [{ note: { id: draft.id } }] },
    });
    expect(await call('getAccount', null)).toEqual({ ok: true, value: null });
    expect(await call('syncNow', { byPerson: true })).toEqual({ ok: true, value: null });
    expect(await call('leaveTeam', { teamId: 'x' })).toEqual({ ok: true, value: null });
    expect(await call('openDashboard', { teamId: 'x' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    for (const listener of [...(browser.listeners['startup'] ?? []), ...online]) listener();
    for (const listener of browser.listeners['alarm'] ?? []) listener({ name: 'upkeep' });
    await vi.waitFor(() => expect(persist).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fetched).not.toHaveBeenCalled();
  });

  it('exports in the language of the person', async () => {
    expect(await call('exportNotes', { format: 'markdown' })).toMatchObject({
      value: { text: expect.stringContaining('Meine Notizen') },
    });
    await call('changeSettings', { change: { language: 'en' } });
    expect(await call('exportNotes', { format: 'markdown' })).toMatchObject({
      value: { text: expect.stringContaining('My notes') },
    });
  });

  it('tells screens and tabs when the settings change', async () => {
    await call('changeSettings', { change: { side: 'left' } });
    await vi.waitFor(() =>
      expect(browser.toTabs.at(-1)?.[1]).toMatchObject({ to: 'tab', name: 'settingsChanged' }),
    );
    expect(browser.sent).toContainEqual(
      expect.objectContaining({ to: 'screens', name: 'settingsChanged' }),
    );
  });

  it('tells screens when notes change, and answers strangers nothing', async () => {
    browser.sent.length = 0;
    await call('saveNote', { draft: buildDraft('neu'), audience: { kind: 'me' } });
    await vi.waitFor(() =>
      expect(browser.sent).toContainEqual(expect.objectContaining({ name: 'notesChanged' })),
    );
    const [listener] = browser.listeners['message'] ?? [];
    const stranger = { id: 'other', url: 'https://evil.example/' };
    expect(
      await listener?.({ to: 'background', name: 'getAccount', content: null }, stranger),
    ).toMatchObject({ ok: false });
  });

  it('bears a browser that refuses its storage while nobody asks', async () => {
    const before = faults.mock.calls.length;
    const { get } = browser.api.storage.local;
    browser.api.storage.local.get = () => Promise.reject(new TypeError('typed by somebody'));
    for (const listener of browser.listeners['alarm'] ?? []) listener({ name: 'upkeep' });
    for (const listener of browser.listeners['startup'] ?? []) listener();
    for (const listener of online) listener();
    await call('saveNote', { draft: buildDraft('trotzdem'), audience: { kind: 'me' } });
    await vi.waitFor(() => expect(faults.mock.calls.length).toBeGreaterThanOrEqual(before + 4));
    expect(faults.mock.calls.map(String).join()).not.toContain('typed by somebody');
    browser.api.storage.local.get = get;
    expect(await call('getAccount', null)).toEqual({ ok: true, value: null });
  });

  it('keeps its storage from content scripts, where the browser can', () => {
    expect(storageAccess).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
  });

  it('toggles the panel of the tab in front', async () => {
    browser.toTabs.length = 0;
    for (const listener of browser.listeners['command'] ?? []) listener('toggle-panel');
    await vi.waitFor(() =>
      expect(browser.toTabs).toEqual([
        [7, { to: 'tab', name: 'togglePanel', content: null }, { frameId: 0 }],
      ]),
    );
  });

  it('revives the pages that stood open during an update', async () => {
    const { sendMessage } = browser.api.tabs;
    const copy = { target: { tabId: 7 }, files: ['page.js'] };
    const { executeScript } = browser.api.scripting;
    const update = () => {
      for (const listener of browser.listeners['installed'] ?? []) listener();
    };
    browser.api.tabs.sendMessage = async (...args: unknown[]) => {
      await sendMessage(...args);
      return { ok: true, value: {} } as never;
    };
    update();
    // A copy that answers is there: a second one would only be in its way.
    const question = { to: 'page', name: 'getPageState', content: null };
    await vi.waitFor(() => expect(browser.toTabs).toContainEqual([7, question, expect.anything()]));
    expect(executeScript).not.toHaveBeenCalledWith(copy);
    browser.api.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
    update();
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledWith(copy));
    browser.api.tabs.sendMessage = sendMessage;
  });

  it('offers one entry for what is selected, on the sites it works on', async () => {
    for (const listener of browser.listeners['installed'] ?? []) listener({ reason: 'install' });
    await vi.waitFor(() =>
      expect(browser.menu.at(-1)).toEqual({
        id: 'note-passage',
        title: '<notePassageHere>',
        contexts: ['selection'],
        documentUrlPatterns: ['https://a/*'],
      }),
    );
  });

  it('keeps what is selected, then opens the panel: by the menu and by the key', async () => {
    browser.api.tabs.sendMessage = async (...args: unknown[]) => {
      browser.toTabs.push(args);
      return { ok: true, value: true } as never;
    };
    const told = () => browser.toTabs.map(([, message]) => (message as Envelope).name).slice(-2);
    for (const listener of browser.listeners['menu'] ?? []) {
      listener({ menuItemId: 'another' }, { id: 7 });
      listener({ menuItemId: 'note-passage' }, { id: 7 });
    }
    await vi.waitFor(() => expect(told()).toEqual(['keepPassage', 'showPanel']));
    browser.toTabs.length = 0;
    for (const listener of browser.listeners['command'] ?? []) listener('note-passage', { id: 7 });
    await vi.waitFor(() => expect(told()).toEqual(['keepPassage', 'showPanel']));
  });

  it('answers a page where it is, and lets it ask for nothing else', async () => {
    const [listener] = browser.listeners['message'] ?? [];
    const page = { id: 'own-id', tab: { id: 7 }, frameId: 0, url: place.url };
    const ask = (name: string, content: unknown) =>
      listener?.({ to: 'background', name, content }, page);
    expect(await ask('arriveAt', { place })).toMatchObject({
      ok: true,
      value: { notesHere: true, settings: { language: 'en' } },
    });
    for (const name of ['getTicketNews', 'endTicketNews', 'assignTicket', 'openPlace'])
      expect(await ask(name, { place })).toMatchObject({ ok: false });
  });

  it('opens its own pages', async () => {
    await call('openScreen', { screen: 'notes' });
    await call('openScreen', { screen: 'options' });
    expect(browser.opened).toEqual([`${OWN}notes.html`, 'options']);
  });

  it('keeps the token in the browser’s storage and nowhere else', async () => {
    const json = { 'content-type': 'application/json' };
    const team = {
      id: '01930000-0000-4000-8000-00000000000a',
      name: 'T',
      memberCount: 1,
      role: 'member',
      myName: 'M',
      minGroupSize: 8,
    };
    const instanceId = '01930000-0000-4000-8000-0000000000a1';
    fetched.mockImplementation(async (url) => {
      const body = JSON.stringify(url).includes('/join')
        ? { instanceId, token: 'very-secret', team }
        : { instanceId, lastSeq: 0, teams: [team], spaces: {}, gone: [], results: [] };
      return new Response(JSON.stringify(body), { headers: json });
    });
    const link = 'https://team.example/join#FOL64Mf8H1Lmdf68N8xY2iEwZl4';
    fetched.mockImplementationOnce(() => Promise.reject(new TypeError('lost')));
    expect(await call('joinTeam', { link, name: 'Mara' })).toMatchObject({ ok: false });
    const wished = browser.stored['wished-account'];
    expect(wished).toMatchObject({ serverUrl: 'https://team.example' });
    expect(await call('joinTeam', { link, name: 'Mara' })).toMatchObject({ ok: true });
    const asked = fetched.mock.calls.filter(([url]) => JSON.stringify(url).includes('/v1/join'));
    const bodies = asked.map(([, init]) => JSON.parse(init?.body as string) as { token: string });
    expect(bodies.map(({ token }) => ({ serverUrl: 'https://team.example', token }))).toEqual([
      wished,
      wished,
    ]);
    expect(browser.stored).not.toHaveProperty('wished-account');
    expect(browser.stored['account']).toEqual({
      serverUrl: 'https://team.example',
      token: 'very-secret',
    });
    const { Database } = await import('../../utils/storage/database.ts');
    const db = new Database();
    const everything = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toContain('very-secret');
    expect(JSON.stringify(browser.sent)).not.toContain('very-secret');
    db.close();
  });
});
