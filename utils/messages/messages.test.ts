import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { BackgroundCalls } from './contract.ts';
import type { Handlers, Sender } from './create-receiver.ts';
import { failed, succeeded } from './result.ts';

type Listener = (message: unknown, sender: Sender) => unknown;
const listeners = new Set<Listener>();
const OWN = 'own-id';

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      sendMessage: async () => undefined,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: { getCurrent: async () => ({ id: 7 }) },
  },
}));

const { serveBackground } = await import('./serve.ts');
const { hearInPage } = await import('./hear-in-page.ts');
const { onPanelEvent } = await import('./panel-events.ts');
const { onScreenEvent } = await import('./screen-events.ts');

const unknownPage = {
  place: null,
  knownBy: null,
  createDialog: false,
  colorMode: null,
  open: false,
};
const screen: Sender = { id: OWN, url: 'chrome-extension://own-id/notes.html' };
const contentScript: Sender = { id: OWN, url: 'https://acme.atlassian.net/', frameId: 0 };
const stranger: Sender = { id: 'other', url: 'chrome-extension://other/x.html' };
const look: Sender = { id: OWN, url: 'https://evil.example/?chrome-extension://own-id/' };

/** Speaks to all listeners; returns the answers of those that give one. */
function ask(message: unknown, sender: Sender): Promise<unknown>[] {
  const answers = [...listeners].map((listener) => listener(message, sender));
  return answers.filter((answer) => answer instanceof Promise);
}

function say(message: unknown, sender: Sender): void {
  void Promise.all(ask(message, sender));
}

const question = (name: string, content: unknown) => ({ to: 'background', name, content });

beforeEach(() => listeners.clear());

describe('serveBackground', () => {
  const called: string[] = [];
  const handlers = new Proxy({} as Handlers<BackgroundCalls>, {
    getOwnPropertyDescriptor: (_target, name) =>
      name === 'nonsense' ? undefined : { configurable: true, enumerable: true, value: name },
    get: (_target, name) => async () => {
      called.push(String(name));
      if (name === 'syncNow') throw new TypeError('broken');
      return succeeded(null);
    },
  });
  const explain = (error: unknown) =>
    failed({ kind: 'unexpected', detail: error instanceof Error ? error.name : '' });

  beforeEach(() => {
    called.length = 0;
    serveBackground(handlers, explain);
  });

  it('answers screens of this extension', async () => {
    expect(await ask(question('getAccount', null), screen)[0]).toEqual(succeeded(null));
  });

  it('stays silent for what is addressed to others', () => {
    expect(ask({ to: 'panel', name: 'getAccount', content: null }, screen)).toEqual([]);
    expect(ask('hello', screen)).toEqual([]);
    expect(ask(null, screen)).toEqual([]);
  });

  it.each([
    ['another extension', stranger, 'getAccount', null],
    ['a content script', contentScript, 'exportNotes', { format: 'json' }],
    [
      'a content script that would share',
      contentScript,
      'changeSettings',
      { change: { defaultAudience: 'team' } },
    ],
    ['a content script that would read settings', contentScript, 'getSettings', null],
    ['an address that only looks like ours', look, 'getAccount', null],
  ])('refuses %s', async (_who, sender, name, input) => {
    expect(await ask(question(name, input), sender)[0]).toMatchObject({ ok: false });
    expect(called).toEqual([]);
  });

  it.each([
    ['arriveAt', { place: null }],
    ['bringTools', null],
    ['openPanelHere', null],
  ])('lets a content script call %s', async (name, input) => {
    expect(await ask(question(name, input), contentScript)[0]).toEqual(succeeded(null));
  });

  it('answers a call it does not know, and one named like an inherited property', async () => {
    expect(await ask(question('nonsense', null), screen)[0]).toMatchObject({ ok: false });
  });

  it('turns what a handler throws into an answer', async () => {
    expect(await ask(question('syncNow', null), screen)[0]).toEqual(
      failed({ kind: 'unexpected', detail: 'TypeError' }),
    );
  });
});

describe('hearInPage', () => {
  it('answers questions, takes news, and falls silent with its signal', async () => {
    const stop = new AbortController();
    const width = vi.fn<(input: unknown) => null>(() => null);
    const nothing = () => undefined;
    hearInPage(
      {
        getPageState: () => unknownPage,
        closePanel: () => null,
        resizePanel: width,
        togglePanel: nothing,
        showPanel: nothing,
        settingsChanged: nothing,
        presenceChanged: nothing,
      },
      stop.signal,
    );
    const message = { to: 'page', name: 'resizePanel', content: { width: 500 } };
    expect(await ask(message, screen)[0]).toEqual(succeeded(null));
    expect(width).toHaveBeenCalledExactlyOnceWith({ width: 500 });
    expect(ask({ ...message, to: 'tab', name: 'showPanel' }, { id: OWN })).toEqual([]);
    expect(ask(message, stranger)).toEqual([]);
    expect(ask({ ...message, name: 'toString' }, screen)).toEqual([]);
    stop.abort();
    expect(ask(message, screen)).toEqual([]);
  });
});

describe('news', () => {
  it('reaches a panel only from the page of its own tab', async () => {
    const heard = vi.fn<(content: unknown) => void>();
    await onPanelEvent({ pageChanged: heard }, new AbortController().signal);
    const news = { to: 'panel', name: 'pageChanged', content: { page: 1 } };
    const fromTab = (id: number, frameId: number) => ({ ...contentScript, tab: { id }, frameId });
    say(news, fromTab(8, 0) as Sender);
    say(news, fromTab(7, 3) as Sender);
    say(news, { ...fromTab(7, 0), id: 'other' } as Sender);
    expect(heard).not.toHaveBeenCalled();
    say(news, fromTab(7, 0) as Sender);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ page: 1 });
  });

  it('reaches screens only from the background', () => {
    const heard = vi.fn<(content: unknown) => void>();
    const stop = new AbortController();
    onScreenEvent({ notesChanged: heard }, stop.signal);
    const news = { to: 'screens', name: 'notesChanged', content: { placeKeys: null } };
    say(news, { ...contentScript, tab: { id: 7 } } as Sender);
    expect(heard).not.toHaveBeenCalled();
    say(news, { id: OWN });
    expect(heard).toHaveBeenCalledTimes(1);
    stop.abort();
    say(news, { id: OWN });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
