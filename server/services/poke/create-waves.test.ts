import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createWaves, WAVE, WAVE_MS } from './create-waves.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const crowd = (count: number) => Array.from({ length: count }, (_, i) => `listener ${i}`);

function listen() {
  const told: string[] = [];
  const waves = createWaves<string>((listener) => void told.push(listener));
  return { told, waves };
}

describe('waves', () => {
  it('[POKE-2] tell a team at once', () => {
    const { told, waves } = listen();
    for (const listener of crowd(WAVE)) waves.tell(listener);
    expect(told).toEqual(crowd(WAVE));
  });

  it('[POKE-2] tell many a few at a time, in the order they came, and everybody in the end', () => {
    const { told, waves } = listen();
    for (const listener of crowd(2 * WAVE + 10)) waves.tell(listener);
    expect(told).toEqual(crowd(WAVE));
    vi.advanceTimersByTime(WAVE_MS);
    expect(told).toEqual(crowd(2 * WAVE));
    vi.advanceTimersByTime(WAVE_MS);
    expect(told).toEqual(crowd(2 * WAVE + 10));
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(2 * WAVE + 10);
  });

  it('[POKE-2] make one of what happens while somebody waits', () => {
    const { told, waves } = listen();
    for (const listener of crowd(2 * WAVE)) waves.tell(listener);
    for (let i = 0; i < 300; i += 1) for (const listener of crowd(2 * WAVE)) waves.tell(listener);
    vi.advanceTimersByTime(WAVE_MS);
    expect(told).toHaveLength(2 * WAVE);
    vi.advanceTimersByTime(WAVE_MS);
    // Those of the first wave hear the newest, too, once.
    expect(told).toHaveLength(3 * WAVE);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(3 * WAVE);
  });

  it('have room again after a pause', () => {
    const { told, waves } = listen();
    for (const listener of crowd(WAVE)) waves.tell(listener);
    vi.advanceTimersByTime(WAVE_MS);
    waves.tell('late');
    expect(told.at(-1)).toBe('late');
  });

  it('forget who has gone, and leave no timer behind', () => {
    const { told, waves } = listen();
    for (const listener of crowd(WAVE + 2)) waves.tell(listener);
    waves.forget(`listener ${WAVE}`);
    vi.advanceTimersByTime(WAVE_MS);
    expect(told.at(-1)).toBe(`listener ${WAVE + 1}`);
    waves.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
