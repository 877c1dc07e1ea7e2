import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openBackdrop, type Backdrop } from '../faults/browser/backdrop.ts';
import { playFirefoxSleeps } from '../faults/browser/firefox-sleeps.ts';

// The short form of `npm run faults -- browser firefox`: the same play, held against the same books.

let backdrop: Backdrop & { close: () => Promise<void> };
const seed = Date.now() % 1_000_000;

beforeEach(async () => {
  backdrop = await openBackdrop();
});
afterEach(() => backdrop?.close());

describe(`notes of somebody at work in Firefox, seed ${seed}`, () => {
  it('are all there once, at the device and at the server, although the background is suspended every second', async () => {
    const play = { seed, times: 3, say: () => undefined };
    const { broken, table } = await playFirefoxSleeps(backdrop, play);
    // The table tells a reader of a failure what was done before it.
    expect({ broken, table }).toEqual({ broken: [], table });
    expect(Number(table[0]?.[1])).toBeGreaterThan(0);
  });
});
