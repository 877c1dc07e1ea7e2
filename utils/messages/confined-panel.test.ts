import { beforeEach, describe, expect, it, vi } from 'vitest';

import { succeeded } from './result.ts';

type Sender = { id: string; url?: string; frameId?: number; tab?: { id: number } };
type Listener = (message: unknown, sender: Sender) => unknown;
const OWN = 'kundenblick@kundenblick.example';
const listeners = new Set<Listener>();
const sent: { tab: number; message: unknown; frameId: number | undefined }[] = [];
const said: unknown[] = [];

/** Firefox' API as one context sees it; a panel has no `tabs`. */
const seen = vi.hoisted(() => ({ scheme: 'moz-extension:', tabs: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'kundenblick@kundenblick.example',
      getURL: (path: string) => `${seen.scheme}//5f1c/${path}`,
      sendMessage: async (message: unknown) => {
        said.push(message);
        return succeeded('from the page');
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    get tabs() {
      return seen.tabs;
    },
  },
}));

const tabs = {
  getCurrent: async () => ({ id: 7 }),
  query: async () => [{ id: 7 }, { id: 8 }, {}],
  sendMessage: async (tab: number, message: unknown, options?: { frameId: number }) => {
    sent.push({ tab, message, frameId: options?.frameId });
    return succeeded('from the page');
  },
};

const { serveConfinedPanels, tellConfinedPanels } = await import('./confined-panel.ts');
const { callPage } = await import('./page-calls.ts');
const { onPanelEvent } = await import('./panel-events.ts');
const { tellScreens } = await import('./screen-events.ts');

const panel: Sender = {
  id: OWN,
  url: 'moz-extension://5f1c/sidebar.html',
  frameId: 3,
  tab: { id: 7 },
};
const page: Sender = { id: OWN, url: 'https://acme.atlassian.net/', frameId: 0, tab: { id: 7 } };
const question = { to: 'page', name: 'getPageState', content: null };
const news = { to: 'panel', name: 'pageChanged', content: { page: 1 } };
const hear = (message: unknown, sender: Sender) =>
  [...listeners].map((listener) => listener(message, sender));

beforeEach(() => {
  listeners.clear();
  sent.length = 0;
  said.length = 0;
  seen.scheme = 'moz-extension:';
  seen.tabs = tabs;
});

describe('the background, where panels are confined', () => {
  it('passes a panel’s question to the page of its own tab, and the answer back', async () => {
    serveConfinedPanels();
    expect(await hear(question, panel)[0]).toEqual(succeeded('from the page'));
    expect(sent).toEqual([{ tab: 7, message: question, frameId: 0 }]);
  });

  it('passes a page’s news to all frames of its own tab', async () => {
    serveConfinedPanels();
    expect(hear(news, page)).toEqual([undefined]);
    await expect.poll(() => sent).toEqual([{ tab: 7, message: news, frameId: undefined }]);
  });

  it.each([
    ['a question of a content script', question, page],
    ['a question of another extension', question, { ...panel, id: 'other' }],
    ['a question from no tab', question, { id: OWN, url: panel.url }],
    ['news from a frame inside the page', news, { ...page, frameId: 5 }],
    ['news from another extension', news, { ...page, id: 'other' }],
    ['what is for others', { to: 'tab', name: 'togglePanel', content: null }, page],
    ['what is no message of ours', 'hello', panel],
  ])('does not pass on %s', async (_what, message, sender) => {
    serveConfinedPanels();
    expect(hear(message, sender as Sender)).toEqual([undefined]);
    await Promise.resolve();
    expect(sent).toEqual([]);
  });

  it('tells the panels in all tabs what screens are told', async () => {
    tellScreens('notesChanged', { placeKeys: ['a'] });
    const told = { to: 'screens', name: 'notesChanged', content: { placeKeys: ['a'] } };
    await expect.poll(() => sent.map((s) => s.tab)).toEqual([7, 8]);
    expect(said).toEqual([told]);
    expect(sent[0]?.message).toEqual(told);
  });

  it('stays out of the way in Chromium, whose panels hear for themselves', async () => {
    seen.scheme = 'chrome-extension:';
    serveConfinedPanels();
    await tellConfinedPanels(news);
    expect(listeners.size).toBe(0);
    expect(sent).toEqual([]);
  });
});

describe('a confined panel', () => {
  it('asks its page through the background', async () => {
    seen.tabs = undefined;
    expect(await callPage('closePanel', null)).toEqual(succeeded('from the page'));
    expect(said).toEqual([{ to: 'page', name: 'closePanel', content: null }]);
  });

  it('hears what the background passes on, and nothing that comes from a tab', async () => {
    seen.tabs = undefined;
    const heard = vi.fn<(content: unknown) => void>();
    await onPanelEvent({ pageChanged: heard }, new AbortController().signal);
    hear(news, page);
    hear(news, { id: 'other' });
    expect(heard).not.toHaveBeenCalled();
    hear(news, { id: OWN });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ page: 1 });
  });
});
