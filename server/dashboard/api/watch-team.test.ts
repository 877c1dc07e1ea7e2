import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { POLL_INTERVAL, watchTeam, type PokeStream } from './watch-team.ts';

class FakeStream extends EventTarget implements PokeStream {
  closed = false;
  close(): void {
    this.closed = true;
  }
  say(type: string): void {
    this.dispatchEvent(new Event(type));
  }
}

function watch() {
  const streams: FakeStream[] = [];
  const connection = new EventTarget();
  const leaving = new AbortController();
  const onPoke = vi.fn<() => void>();
  const net = {
    openStream: () => {
      const stream = new FakeStream();
      streams.push(stream);
      return stream;
    },
    random: () => 1,
    connection,
  };
  watchTeam(net, '/poke', onPoke, leaving.signal);
  const current = (): FakeStream => {
    const stream = streams.at(-1);
    if (!stream) throw new Error('no stream was opened');
    return stream;
  };
  return { streams, current, connection, leaving, onPoke };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('watchTeam', () => {
  it('passes every poke on at once', () => {
    const { current, onPoke } = watch();
    current().say('open');
    expect(onPoke).not.toHaveBeenCalled();
    current().say('changed');
    current().say('changed');
    expect(onPoke).toHaveBeenCalledTimes(2);
  });

  it('asks every five seconds while the stream is down', () => {
    const { current, streams, onPoke } = watch();
    current().say('error');
    expect(current().closed).toBe(true);
    for (let i = 0; i < 4; i += 1) {
      vi.advanceTimersByTime(POLL_INTERVAL);
      if (!current().closed) current().say('error');
    }
    expect(onPoke.mock.calls.length).toBe(4);
    expect(streams.length).toBeGreaterThan(1);
  });

  it('opens again with growing pauses up to half a minute', () => {
    const { current, streams } = watch();
    const pauses: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      const before = streams.length;
      current().say('error');
      let waited = 0;
      while (streams.length === before) {
        vi.advanceTimersByTime(500);
        waited += 500;
      }
      pauses.push(waited);
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
  });

  it('looks once when the stream is back and stops asking', () => {
    const { current, onPoke } = watch();
    current().say('error');
    vi.advanceTimersByTime(1000);
    current().say('open');
    expect(onPoke).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(onPoke).toHaveBeenCalledTimes(1);
  });

  it('comes back at once when the browser is online again', () => {
    const { current, streams, connection, onPoke } = watch();
    for (let i = 0; i < 5; i += 1) {
      current().say('error');
      vi.advanceTimersByTime(30_000);
    }
    current().say('error');
    const before = streams.length;
    onPoke.mockClear();
    connection.dispatchEvent(new Event('online'));
    expect(streams.length).toBe(before + 1);
    expect(onPoke).toHaveBeenCalledTimes(1);
  });

  it('hears nothing of a stream it has given up', () => {
    const { streams, current, onPoke } = watch();
    current().say('error');
    vi.advanceTimersByTime(1000);
    streams[0]?.say('changed');
    expect(onPoke).not.toHaveBeenCalled();
  });

  it('ends with the signal: no stream, no question, no retry', () => {
    const { current, leaving, streams, onPoke } = watch();
    current().say('error');
    leaving.abort();
    vi.advanceTimersByTime(120_000);
    expect(streams).toHaveLength(1);
    expect(onPoke).not.toHaveBeenCalled();
  });
});
