// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { observeColorMode, readColorMode, type ColorMode } from './color-mode.ts';

const root = document.documentElement;
let system: EventTarget & { matches: boolean };

beforeEach(() => {
  system = Object.assign(new EventTarget(), { matches: false });
  vi.spyOn(window, 'matchMedia').mockReturnValue(system as unknown as MediaQueryList);
});

afterEach(() => {
  delete root.dataset['colorMode'];
  vi.restoreAllMocks();
});

describe('readColorMode', () => {
  it.each([
    ['dark', false, 'dark'],
    ['light', true, 'light'],
    ['auto', true, 'dark'],
    ['', true, 'dark'],
    [undefined, false, 'light'],
    [undefined, true, 'dark'],
  ])('host %s, system dark: %s → %s', (host, dark, expected) => {
    if (host !== undefined) root.dataset['colorMode'] = host;
    system.matches = dark;
    expect(readColorMode(window)).toBe(expected);
  });
});

describe('observeColorMode', () => {
  const settle = (): Promise<void> => vi.waitFor(() => Promise.resolve());

  it('follows the host, then the system, until it is told to end', async () => {
    const stop = new AbortController();
    const seen: ColorMode[] = [];
    expect(observeColorMode(window, stop.signal, (mode) => seen.push(mode))).toBe('light');
    root.dataset['colorMode'] = 'dark';
    await settle();
    root.dataset['colorMode'] = 'light';
    await settle();
    expect(seen).toEqual(['dark', 'light']);
    system.matches = true;
    system.dispatchEvent(new Event('change'));
    expect(seen).toHaveLength(2);
    root.dataset['colorMode'] = 'auto';
    await settle();
    expect(seen).toEqual(['dark', 'light', 'dark']);
    stop.abort();
    root.dataset['colorMode'] = 'light';
    system.matches = false;
    system.dispatchEvent(new Event('change'));
    await settle();
    expect(seen).toHaveLength(3);
  });

  it('does not begin after the end', () => {
    const listen = vi.spyOn(system, 'addEventListener');
    expect(observeColorMode(window, AbortSignal.abort(), () => {})).toBe('light');
    expect(listen).not.toHaveBeenCalled();
  });
});
