import { describe, expect, it, vi } from 'vitest';

import { unasked } from './unasked.ts';

describe('unasked', () => {
  it('says that something failed, but nothing of what somebody typed', async () => {
    const told = vi.fn<typeof reportError>();
    vi.stubGlobal('reportError', told);
    unasked(Promise.reject(new DOMException('at "Frau Meier zahlt nicht"', 'DataCloneError')));
    unasked(Promise.reject(new TypeError('Frau Meier')));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(told.mock.calls.map(String)).toEqual(['Error: DataCloneError', 'Error: TypeError']);
    vi.unstubAllGlobals();
  });

  it('leaves alone what works', async () => {
    const told = vi.fn<typeof reportError>();
    vi.stubGlobal('reportError', told);
    unasked(Promise.resolve('fine'));
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
