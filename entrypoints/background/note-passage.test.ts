import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  said: [] as string[],
  injected: [] as number[],
  /** What our content script in the tab answers; undefined: there is none. */
  page: undefined as object | undefined,
  selected: true,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'own-id', getURL: () => 'chrome-extension://own-id/' },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        void fake.injected.push(target.tabId),
      insertCSS: async () => undefined,
    },
    tabs: {
      async sendMessage(_tabId: number, { to, name }: { to: string; name: string }) {
        if (!fake.page) throw new Error('Receiving end does not exist.');
        fake.said.push(name);
        if (to === 'page') return { ok: true, value: fake.page };
        const hasTools = to === 'tools' && fake.injected.length > 0;
        return hasTools ? { ok: true, value: fake.selected } : undefined;
      },
    },
  },
}));

const { notePassageIn } = await import('./note-passage.ts');

beforeEach(() => Object.assign(fake, { said: [], injected: [], page: undefined, selected: true }));

describe('noting a passage by key or menu', () => {
  it('keeps what is selected before the panel opens and asks for it', async () => {
    fake.page = { place: null };
    await notePassageIn(7);
    await vi.waitFor(() => expect(fake.said.at(-1)).toBe('showPanel'));
    expect(fake.said).toEqual(['getPageState', 'keepPassage', 'keepPassage', 'showPanel']);
    expect(fake.injected).toEqual([7]);
  });

  it('opens the panel also where nothing is selected that could be noted', async () => {
    Object.assign(fake, { page: { place: null }, selected: false });
    await notePassageIn(7);
    await vi.waitFor(() => expect(fake.said.at(-1)).toBe('showPanel'));
  });

  it('puts nothing into a page on which we do not work, though the key would allow it', async () => {
    await notePassageIn(7);
    expect(fake.injected).toEqual([]);
    expect(fake.said).toEqual([]);
  });
});
