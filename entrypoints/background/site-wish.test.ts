import { beforeEach, describe, expect, it, vi } from 'vitest';

import { rememberWish, takeWish } from './site-wish.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));

const jira = 'https://jira.firma.de:8443';
const granted = ['https://jira.firma.de/*'];
const MINUTE = 60_000;

beforeEach(() => stored.clear());

describe('a wish for a site', () => {
  it('is fulfilled by its permission, once', async () => {
    await rememberWish(jira, 0);
    expect(await takeWish(granted, MINUTE)).toBe(jira);
    expect(await takeWish(granted, MINUTE)).toBeNull();
  });

  it('is not fulfilled by another permission, such as the team server’s, and waits on', async () => {
    await rememberWish(jira, 0);
    expect(await takeWish(['https://team.firma.de/*'], MINUTE)).toBeNull();
    expect(await takeWish(granted, MINUTE)).toBe(jira);
  });

  it('ends with a no, and after a while', async () => {
    await rememberWish(jira, 0);
    await rememberWish(null, 1);
    expect(await takeWish(granted, 2)).toBeNull();
    await rememberWish(jira, 0);
    expect(await takeWish(granted, 6 * MINUTE)).toBeNull();
  });

  it('gives way to a newer one', async () => {
    await rememberWish('https://alt.firma.de', 0);
    await rememberWish(jira, 1);
    expect(await takeWish(['https://*/*'], 2)).toBe(jira);
  });

  it('is nothing where nothing was wished for, or what is stored makes no sense', async () => {
    expect(await takeWish(granted, 0)).toBeNull();
    stored.set('wished-site', { origin: 7 });
    expect(await takeWish(granted, 0)).toBeNull();
  });
});
