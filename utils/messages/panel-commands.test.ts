import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Sender } from './create-receiver.ts';

const fake = vi.hoisted(() => ({
  listeners: new Set<(message: unknown, sender: unknown) => unknown>(),
  base: 'chrome-extension://own-id/',
  sent: [] as unknown[],
  tabs: undefined as object | undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: () => fake.base,
      sendMessage: async (message: unknown) => void fake.sent.push(['all', message]),
      onMessage: {
        addListener: (listener: () => unknown) => fake.listeners.add(listener),
        removeListener: (listener: () => unknown) => fake.listeners.delete(listener),
      },
    },
    get tabs() {
      return fake.tabs;
    },
  },
}));

const { onPanelCommand, tellPanelOf } = await import('./panel-commands.ts');

const inTab = (id: number) => ({
  getCurrent: async () => ({ id }),
  sendMessage: async (tab: number, message: unknown) => void fake.sent.push([tab, message]),
});
const news = (tabId: number) => ({
  to: 'screens',
  name: 'commandGiven',
  content: { command: 'save-note', tabId },
});
const background: Sender = { id: 'own-id' };
const say = (message: unknown, sender = background) =>
  [...fake.listeners].map((hear) => hear(message, sender));

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  fake.base = 'chrome-extension://own-id/';
  fake.tabs = inTab(7);
});
afterEach(() => {
  life.abort();
  fake.sent.length = 0;
});

describe('a keyboard command', () => {
  it('is told to all panels in Chromium, and to the one tab in Firefox', async () => {
    tellPanelOf(7, 'save-note');
    await vi.waitFor(() => expect(fake.sent).toHaveLength(1));
    fake.base = 'moz-extension://own-id/';
    tellPanelOf(8, 'save-note');
    await vi.waitFor(() => expect(fake.sent).toHaveLength(2));
    expect(fake.sent).toEqual([
      ['all', news(7)],
      [8, news(8)],
    ]);
  });

  it('is heard by the panel of its tab alone, and only from the background', async () => {
    const heard = vi.fn<(command: string) => void>();
    await onPanelCommand(heard, life.signal);
    say(news(8));
    say(news(7), { id: 'own-id', tab: { id: 7 } } as Sender);
    say(news(7), { id: 'another' });
    expect(heard).not.toHaveBeenCalled();
    say(news(7));
    expect(heard.mock.calls).toEqual([['save-note']]);
    life.abort();
    say(news(7));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is always its own where a panel hears only what is sent to its tab', async () => {
    fake.tabs = undefined;
    const heard = vi.fn<(command: string) => void>();
    await onPanelCommand(heard, life.signal);
    say(news(12));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
