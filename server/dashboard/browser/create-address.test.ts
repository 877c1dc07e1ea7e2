// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createAddress } from './create-address.ts';

beforeEach(() => window.history.replaceState(null, '', '/join#secret'));

describe('address', () => {
  it('writes the route behind the # and leaves the way in behind', () => {
    const address = createAddress(window);
    address.replace('#/inbox/t');
    expect(window.location.pathname).toBe('/');
    expect(address.hash()).toBe('#/inbox/t');
    const steps = window.history.length;
    address.push('#/map/t');
    expect(window.history.length).toBe(steps + 1);
  });

  it('hears of back and forward until it is told to stop', () => {
    const listener = vi.fn<() => void>();
    const stop = createAddress(window).onChange(listener);
    window.dispatchEvent(new PopStateEvent('popstate'));
    stop();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
