// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CallError } from '../../utils/messages/contract.ts';
import type { Ask } from './screen-client.ts';
import { LIVE_SYNC_MS, useLiveSync } from './use-live-sync.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  onFailure.mockClear();
});

const onFailure = vi.fn<(error: CallError) => void>();

function Live({ ask, active }: { ask: Ask; active: boolean }) {
  useLiveSync(ask, active, onFailure);
  return null;
}

async function start(answer: () => Promise<unknown>) {
  const ask = vi.fn<() => Promise<unknown>>(answer);
  const root = document.createElement('div');
  const draw = (active: boolean) =>
    act(() => render(<Live ask={ask as unknown as Ask} active={active} />, root));
  await draw(true);
  return { ask, draw, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('useLiveSync', () => {
  it('asks at once and then every three seconds, so that an answer is here within five', async () => {
    const { ask, draw, pass } = await start(async () => ({ ok: true }));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(LIVE_SYNC_MS).toBeLessThanOrEqual(4_000);
    await pass(LIVE_SYNC_MS * 3 + 10);
    expect(ask).toHaveBeenCalledTimes(4);
    await draw(false);
    await pass(60_000);
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('never has two questions under way, however slow the server', async () => {
    const { ask, draw, pass } = await start(() => new Promise(() => undefined));
    await pass(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
    await draw(false);
  });

  it('tells when the extension is gone, so that the panel can say so', async () => {
    const error = { kind: 'extension-gone' } as const;
    const { draw, pass } = await start(async () => ({ ok: false, error }));
    await pass(10);
    expect(onFailure).toHaveBeenCalledWith(error);
    await draw(false);
  });

  it('rests while the tab is out of sight', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { ask, draw, pass } = await start(async () => ({ ok: true }));
    await pass(30_000);
    expect(ask).not.toHaveBeenCalled();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    await pass(LIVE_SYNC_MS);
    expect(ask).toHaveBeenCalledTimes(1);
    await draw(false);
  });
});
