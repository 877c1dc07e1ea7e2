import { beforeEach, describe, expect, it, vi } from 'vitest';

const tabs = vi.hoisted(() => ({
  get: vi.fn<(id: number) => Promise<{ id: number; width?: number }>>(),
  getZoom: vi.fn<(id: number) => Promise<number>>(),
}));
vi.mock('webextension-polyfill', () => ({ default: { tabs } }));

const { tabHandlers } = await import('./tab-handlers.ts');
const { getTabWidth } = tabHandlers();
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const ask = (sender: Parameters<typeof getTabWidth>[1]) => getTabWidth(null, sender);

describe('the width of a tab', () => {
  beforeEach(() => {
    tabs.get.mockReset().mockResolvedValue({ id: 7, width: 1_360 });
    tabs.getZoom.mockReset().mockResolvedValue(1);
  });

  it.each([
    [1, 1_360],
    [4, 340],
    [1.1, 1_236],
  ])('is measured as its page sees it, at zoom %d', async (zoom, value) => {
    tabs.getZoom.mockResolvedValue(zoom);
    expect(await ask({ tab })).toEqual({ ok: true, value });
    expect(tabs.get).toHaveBeenCalledWith(7);
  });

  it('is not known outside of a tab, and where the browser does not say', async () => {
    expect(await ask({})).toEqual({ ok: true, value: null });
    tabs.get.mockResolvedValue({ id: 7 });
    expect(await ask({ tab })).toEqual({ ok: true, value: null });
  });
});
