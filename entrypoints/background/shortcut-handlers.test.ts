import { afterEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  commands: {
    getAll: vi.fn<() => Promise<{ name?: string; shortcut?: string }[]>>(),
    openShortcutSettings: undefined as (() => Promise<void>) | undefined,
  },
  runtime: { getURL: vi.fn<(path: string) => string>() },
  tabs: { create: vi.fn<(tab: { url: string }) => Promise<void>>(async () => undefined) },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { shortcutHandlers } = await import('./shortcut-handlers.ts');
const { getShortcuts, openShortcutSettings } = shortcutHandlers();
const sender = { id: 'own-id' };

afterEach(() => {
  vi.clearAllMocks();
  browser.commands.openShortcutSettings = undefined;
});

describe('getShortcuts', () => {
  it('lists our commands in our order, with the keys as the browser writes them', async () => {
    browser.commands.getAll.mockResolvedValue([
      { name: '_execute_action', shortcut: '' },
      { name: 'next-question', shortcut: '⌥⇧L' },
      { name: 'toggle-panel', shortcut: 'Alt+Shift+K' },
      { name: 'save-note' },
    ]);
    expect(await getShortcuts(null, sender)).toEqual({
      ok: true,
      value: [
        { command: 'toggle-panel', keys: 'Alt+Shift+K' },
        { command: 'save-note', keys: '' },
        { command: 'next-question', keys: '⌥⇧L' },
      ],
    });
  });
});

describe('openShortcutSettings', () => {
  it('asks Firefox to open its own', async () => {
    const open = vi.fn<() => Promise<void>>(async () => undefined);
    browser.commands.openShortcutSettings = open;
    expect(await openShortcutSettings(null, sender)).toEqual({ ok: true, value: true });
    expect(open).toHaveBeenCalledTimes(1);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('opens the page of Chromium', async () => {
    browser.runtime.getURL.mockReturnValue('chrome-extension://own-id/');
    expect(await openShortcutSettings(null, sender)).toEqual({ ok: true, value: true });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('says that an older Firefox has none that could be opened', async () => {
    browser.runtime.getURL.mockReturnValue('moz-extension://own-id/');
    expect(await openShortcutSettings(null, sender)).toEqual({ ok: true, value: false });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});
