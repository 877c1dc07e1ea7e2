import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Sender } from './create-receiver.ts';

const fake = vi.hoisted(() => ({
  listeners: [] as ((message: unknown, sender: unknown) => unknown)[],
  /** Copies of the tools that were put into each tab. */
  copies: new Map<number, number>(),
  mayEnter: true,
  asked: [] as [tabId: number, name: string, frameId: number | undefined][],
  /** What the tools answer, or reject with; by default who answered. */
  answer: null as (() => Promise<unknown>) | null,
  /** Whether another script of ours hears what is said to the tab, as the content script does. */
  hasContentScript: true,
}));
const tick = () => new Promise((resolve) => setTimeout(resolve));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      onMessage: { addListener: (listener: () => unknown) => fake.listeners.push(listener) },
    },
    scripting: {
      async executeScript({ target: { tabId } }: { target: { tabId: number } }) {
        await tick();
        if (!fake.mayEnter) throw new Error('Cannot access contents of the page');
        fake.copies.set(tabId, (fake.copies.get(tabId) ?? 0) + 1);
      },
      insertCSS: async () => undefined,
    },
    tabs: {
      async sendMessage(tabId: number, { name }: { name: string }, at?: { frameId: number }) {
        fake.asked.push([tabId, name, at?.frameId]);
        const copy = fake.copies.get(tabId);
        await tick();
        if (copy !== undefined)
          return fake.answer ? fake.answer() : { ok: true, value: `copy ${copy}` };
        if (fake.hasContentScript) return undefined;
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
  },
}));

const { askScript, ensureTools, serveScriptRelay, tellScript } = await import('./relay-scripts.ts');

const own = (path: string) => `chrome-extension://own-id/${path}`;
const panel = { id: 'own-id', url: own('sidebar.html'), tab: { id: 7 } } as Sender;
const question = (extra: object = {}) => ({
  to: 'tools',
  name: 'listTargets',
  content: null,
  ...extra,
});
const relay = (message: unknown, sender: Sender) => fake.listeners[0]?.(message, sender);
const unreachable = { ok: false, error: { kind: 'page-unreachable' } };

/** A tab of its own for each test: what came into a tab is remembered as long as the background lives. */
let tab = 100;
beforeEach(() => {
  tab += 1;
  Object.assign(fake, {
    listeners: [],
    asked: [],
    mayEnter: true,
    answer: null,
    hasContentScript: true,
  });
  fake.copies.clear();
  serveScriptRelay();
});

describe('page tools', () => {
  it.each([true, false])(
    'are put into a page that has none (with a script of ours: %s)',
    async (has) => {
      fake.hasContentScript = has;
      expect(await askScript('tools', tab, 'takePassage', null)).toEqual({
        ok: true,
        value: 'copy 1',
      });
      expect(fake.asked).toEqual([
        [tab, 'takePassage', 0],
        [tab, 'takePassage', 0],
      ]);
    },
  );

  it('that are there are asked, and left in place', async () => {
    await ensureTools(tab);
    await ensureTools(tab);
    expect(await askScript('tools', tab, 'takePassage', null)).toEqual({
      ok: true,
      value: 'copy 1',
    });
    expect(fake.copies.get(tab)).toBe(1);
  });

  it('come once, however many ask at the same time: the second copy would end the first', async () => {
    const answers = await Promise.all([
      askScript('tools', tab, 'keepPassage', null),
      askScript('tools', tab, 'takePassage', null),
      ensureTools(tab),
    ]);
    expect(fake.copies.get(tab)).toBe(1);
    expect(answers.slice(0, 2)).toEqual([
      { ok: true, value: 'copy 1' },
      { ok: true, value: 'copy 1' },
    ]);
  });

  it('come again into the next document of the tab', async () => {
    await ensureTools(tab);
    fake.copies.clear();
    expect(await askScript('tools', tab, 'takePassage', null)).toEqual({
      ok: true,
      value: 'copy 1',
    });
  });

  it('that broke over a question are not asked it again: it may have been done', async () => {
    await ensureTools(tab);
    fake.asked = [];
    fake.answer = () => Promise.reject(new Error('The message port closed before a response'));
    expect(await askScript('tools', tab, 'takePassage', null)).toEqual(unreachable);
    expect(fake.asked).toHaveLength(1);
    expect(fake.copies.get(tab)).toBe(1);
  });

  it('cannot come where the browser lets nobody in, and come once it does', async () => {
    fake.mayEnter = false;
    expect(await askScript('tools', tab, 'takePassage', null)).toEqual(unreachable);
    fake.mayEnter = true;
    expect(await askScript('tools', tab, 'takePassage', null)).toEqual({
      ok: true,
      value: 'copy 1',
    });
  });

  it('are told something only if they are there', async () => {
    tellScript('tools', tab, 'markPassages', { passages: [] });
    await tick();
    expect(fake.asked).toEqual([[tab, 'markPassages', 0]]);
    expect(fake.copies.get(tab)).toBeUndefined();
  });
});

describe('the way to them', () => {
  it('leads from a panel to its own page, and from another screen to the one it names', async () => {
    expect(await relay(question(), panel)).toEqual({ ok: true, value: 'copy 1' });
    expect(fake.asked[0]).toEqual([7, 'listTargets', 0]);
    const options: Sender = { id: 'own-id', url: own('options.html') };
    await relay(question({ tabId: tab }), options);
    expect(fake.asked.at(-1)).toEqual([tab, 'listTargets', 0]);
    expect(await relay(question(), options)).toEqual(unreachable);
  });

  it('is closed to pages, to other extensions and to what is meant for others', () => {
    const page = { id: 'own-id', url: 'https://acme.atlassian.net/', tab: { id: 7 } } as Sender;
    const stranger: Sender = { id: 'other', url: 'chrome-extension://other/x.html' };
    for (const sender of [page, stranger])
      expect(relay(question({ tabId: tab }), sender)).toBeUndefined();
    expect(relay({ ...question(), to: 'background' }, panel)).toBeUndefined();
    expect(relay('listTargets', panel)).toBeUndefined();
    expect(fake.asked).toEqual([]);
  });
});
