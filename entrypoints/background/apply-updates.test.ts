import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => {
  const listeners: Record<string, ((...args: unknown[]) => unknown)[]> = {};
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => unknown) => {
      (listeners[name] ??= []).push(listener);
    },
  });
  return {
    listeners,
    api: {
      runtime: {
        onMessage: event('message'),
        onUpdateAvailable: event('update'),
        reload: vi.fn<() => void>(),
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser.api }));

const { applyUpdates, LONGEST_WAIT_MS, QUIET_MS } = await import('./apply-updates.ts');

const say = (name: string, to = 'background') =>
  browser.listeners['message']?.map((hear) => hear({ to, name, content: {} }, {}));
const updateComes = () => browser.listeners['update']?.forEach((hear) => hear({ version: '9' }));
const { reload } = browser.api.runtime;

describe('an update', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    applyUpdates();
  });
  afterEach(() => {
    vi.useRealTimers();
    for (const name of Object.keys(browser.listeners)) delete browser.listeners[name];
    reload.mockClear();
  });

  it('comes at once while nobody writes', () => {
    say('openPlace');
    say('saveDraft', 'panel');
    updateComes();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('waits for whoever is writing, and for a pause after it', () => {
    say('saveDraft');
    updateComes();
    for (let second = 0; second < 20; second += 1) {
      vi.advanceTimersByTime(1_000);
      say('saveDraft');
    }
    vi.advanceTimersByTime(QUIET_MS - 1_000);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(reload).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('waits for a draft that could not be kept and comes again every 30 s, but not for ever', () => {
    say('saveDraft');
    updateComes();
    const again = setInterval(() => say('saveDraft'), 30_000);
    vi.advanceTimersByTime(LONGEST_WAIT_MS - 1_000);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(reload).toHaveBeenCalledTimes(1);
    clearInterval(again);
  });

  it('waits for what somebody is about to put into a ticket', () => {
    say('insertText', 'tools');
    updateComes();
    vi.advanceTimersByTime(QUIET_MS - 1_000);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('leaves the answering to others', () => expect(say('saveDraft')).toEqual([undefined]));
});
