import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Handlers, Sender } from './create-receiver.ts';
import { succeeded } from './result.ts';
import type { ToolCalls } from './script-contract.ts';

const fake = vi.hoisted(() => ({
  listeners: new Set<(message: unknown, sender: unknown) => unknown>(),
  sent: [] as unknown[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own-id',
      async sendMessage(message: unknown) {
        fake.sent.push(message);
        return succeeded(true);
      },
      onMessage: {
        addListener: (listener: () => unknown) => fake.listeners.add(listener),
        removeListener: (listener: () => unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));

const { callTools, serveScript } = await import('./script-calls.ts');

const background: Sender = { id: 'own-id' };
const called = vi.fn<(input: unknown) => void>();
const handlers = {
  async showPassage(input: unknown) {
    called(input);
    return succeeded(true);
  },
  async takePassage() {
    throw new RangeError('what somebody selected');
  },
} as unknown as Handlers<ToolCalls>;
const question = { to: 'tools', name: 'showPassage', content: { id: '1' } };
const hear = (message: unknown, sender: Sender) =>
  [...fake.listeners].map((listener) => listener(message, sender));

let life: AbortController;
beforeEach(() => {
  fake.listeners.clear();
  fake.sent.length = 0;
  called.mockClear();
  life = new AbortController();
  serveScript('tools', handlers, life.signal);
});

describe('the page tools', () => {
  it('do what the background passes on', async () => {
    expect(await Promise.all(hear(question, background))).toEqual([succeeded(true)]);
    expect(called).toHaveBeenCalledWith({ id: '1' });
  });

  it.each<[string, Sender]>([
    ['a page of ours in a tab', { id: 'own-id', tab: { id: 7 } } as Sender],
    ['a content script', { id: 'own-id', url: 'https://x.example/', tab: { id: 7 } } as Sender],
    ['another extension', { id: 'other' }],
  ])('do nothing for %s', async (_who, sender) => {
    expect(await Promise.all(hear(question, sender))).toMatchObject([{ ok: false }]);
    expect(called).not.toHaveBeenCalled();
  });

  it('stay silent for what is meant for others, and once a newer copy has started', () => {
    expect(hear({ ...question, to: 'page' }, background)).toEqual([undefined]);
    life.abort();
    expect(hear(question, background)).toEqual([]);
    expect(called).not.toHaveBeenCalled();
  });

  it('say of a fault its name and nothing that was selected', async () => {
    const [answer] = hear({ ...question, name: 'takePassage' }, background);
    expect(await answer).toEqual({
      ok: false,
      error: { kind: 'unexpected', detail: 'takePassage: RangeError' },
    });
  });
});

describe('a screen', () => {
  it('asks them by way of the background, for its own tab or for one it names', async () => {
    expect(await callTools()('showPassage', { id: '1' })).toEqual(succeeded(true));
    await callTools(9)('showPassage', { id: '1' });
    expect(fake.sent).toEqual([
      { ...question, tabId: null },
      { ...question, tabId: 9 },
    ]);
  });
});
