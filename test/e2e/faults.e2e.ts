import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openBackdrop, type Backdrop } from '../faults/browser/backdrop.ts';
import { playEndBackground } from '../faults/browser/end-background.ts';
import { setStage, type Stage } from '../faults/browser/stage.ts';
import { BROKEN_PROMISE } from '../runner/try-again.ts';

// The short form of `npm run faults -- browser`: the same play, held against the same books.

let backdrop: Backdrop & { close: () => Promise<void> };
let stage: Stage & { close: () => Promise<void> };

beforeEach(async () => {
  backdrop = await openBackdrop();
  stage = await setStage(backdrop);
});
afterEach(async () => {
  await stage?.close();
  await backdrop?.close();
});

const quietly = { seed: Date.now() % 1_000_000, say: () => undefined };

// Tried again where it failed, another chance would pass.
describe(`notes of somebody at work, seed ${quietly.seed}`, { retry: 0 }, () => {
  it('are all there once, at the device and at the server, when the background is ended at any moment', async () => {
    const { broken, table } = await playEndBackground(stage, { ...quietly, times: 10 });
    // The table tells a reader of a failure what was done before it.
    const said = [...broken, ...table.map((line) => line.join(': '))].join('; ');
    expect(broken, `${BROKEN_PROMISE} ${said}`).toEqual([]);
  });
});
