import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Poke } from '../protocol/poke.ts';
import type { Cursor } from '../protocol/pull.ts';
import { LONGEST_PAUSE_MS } from './backoff.ts';
import type { HearPokes, StreamEnd } from './hear-pokes.ts';
import { createLive, HEAD_START_MS, isBehind, PRESENCE_MS } from './live.ts';
import type { Connection } from './ports.ts';

/** Open screens ask again this often, in milliseconds. */
const LOOK_MS = 3_000;

beforeEach(() => void vi.useFakeTimers());
const faults: unknown[] = [];
afterEach(() => {
  vi.useRealTimers();
  const [fault] = faults.splice(0);
  if (fault !== undefined) throw new Error('work that nobody waits for failed', { cause: fault });
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const at = (version: number, epoch = 1): Poke => ({ 't:a': { version, epoch } });

type OpenStream = {
  say: (poke: Poke) => void;
  end: (end?: StreamEnd) => void;
  isOpen: boolean;
};

function start() {
  const streams: OpenStream[] = [];
  const syncs: string[] = [];
  const world = {
    connection: { serverUrl: 'https://team.example', token: 'secret' } as Connection | null,
    cursors: { 't:a': { version: 5, epoch: 1 } } as Record<string, Cursor>,
    waiting: false,
    /** What the server knows; what a stream says first, and what a sync reads. */
    server: at(5),
    /** A stream of this kind is answered at once. */
    refuses: null as StreamEnd | null,
    isMute: false,
  };
  const hearPokes: HearPokes = (_, onPoke, signal) =>
    new Promise((resolve) => {
      const stream: OpenStream = {
        isOpen: true,
        say: (poke) => onPoke(poke),
        end(end = { kind: 'broken', pauseMs: 0 }) {
          stream.isOpen = false;
          resolve(end);
        },
      };
      streams.push(stream);
      signal.addEventListener('abort', () => stream.end());
      if (world.refuses) stream.end(world.refuses);
      else if (!world.isMute) setTimeout(() => stream.isOpen && onPoke(world.server), 20);
    });
  const live = createLive({
    hearPokes,
    clock: { now: () => Date.now(), random: () => 0.5 },
    readConnection: async () => world.connection,
    settledCursors: async () => world.cursors,
    hasWaiting: async () => world.waiting,
    async sync(reason) {
      syncs.push(reason);
      if (reason === 'planned' || reason === 'pull') world.cursors = { ...world.server };
    },
    unasked: (work) => void work.catch((error: unknown) => void faults.push(error)),
  });
  /** A screen that stands open for a while. */
  async function watch(ms: number) {
    for (let spent = 0; spent < ms; spent += LOOK_MS) {
      void live.look();
      await pass(LOOK_MS);
    }
  }
  /** How often the server was asked for news. */
  const asked = () => syncs.filter((reason) => reason === 'planned' || reason === 'pull').length;
  const news = (poke: Poke) => {
    world.server = poke;
    streams.at(-1)?.say(poke);
  };
  return { live, world, streams, syncs, watch, asked, news };
}

describe('an open screen', () => {
  it('[POKE-6] has one stream, however often and from however many screens it looks', async () => {
    const { live, streams, watch, asked } = start();
    void live.look();
    void live.look();
    await watch(60_000);
    expect(streams).toHaveLength(1);
    expect(asked()).toBe(0);
  });

  it('[POKE-6] ends the stream soon after the last screen has closed, and opens none before the next', async () => {
    const { streams, watch } = start();
    await watch(9_000);
    expect(streams[0]?.isOpen).toBe(true);
    await pass(PRESENCE_MS);
    expect(streams[0]?.isOpen).toBe(false);
    await pass(60 * 60_000);
    expect(streams).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    await watch(3_000);
    expect(streams).toHaveLength(2);
  });

  it('keeps the stream while its look still waits for a slow server', async () => {
    const { live, world, streams, watch } = start();
    await watch(3_000);
    world.waiting = true;
    const slow = vi.fn<() => void>();
    world.server = at(6);
    void live.look().then(slow);
    await pass(2_000);
    expect(slow).toHaveBeenCalled();
    await pass(PRESENCE_MS - 3_000);
    expect(streams[0]?.isOpen).toBe(true);
  });

  it('asks the server at once for what the first poke says is missing', async () => {
    const { live, world, asked } = start();
    world.server = at(9);
    await Promise.all([live.look(), pass(100)]);
    expect(asked()).toBe(1);
    expect(world.cursors).toEqual(at(9));
  });

  it('asks the server at once when a poke comes, without a look', async () => {
    const { watch, news, asked, world } = start();
    await watch(3_000);
    news(at(6));
    await pass(0);
    expect(asked()).toBe(1);
    expect(world.cursors).toEqual(at(6));
  });

  it('[POKE-5] does not ask for versions that its own push has made', async () => {
    const { world, watch, news, syncs } = start();
    await watch(3_000);
    const before = syncs.length;
    // The answer to the push has moved the cursor.
    world.cursors = at(6);
    news(at(6));
    news(at(5));
    await pass(0);
    expect(syncs.slice(before)).toEqual([]);
  });

  it('asks again at the next look when what a poke told could not be read', async () => {
    const { world, watch, news, asked, streams } = start();
    await watch(3_000);
    world.server = at(6);
    streams[0]?.say(at(7));
    await pass(0);
    expect(asked()).toBe(1);
    news(at(7));
    await watch(3_000);
    expect(world.cursors).toEqual(at(7));
    const settled = asked();
    await watch(30_000);
    expect(asked()).toBe(settled);
  });

  it('sends what waits, stream or not', async () => {
    const { world, watch, asked } = start();
    await watch(3_000);
    world.waiting = true;
    await watch(9_000);
    expect(asked()).toBe(3);
  });

  it('[POKE-5] sends without asking, as long as the stream tells of news', async () => {
    const { live, streams, watch, syncs } = start();
    await live.send();
    expect(syncs).toEqual(['planned']);
    await watch(3_000);
    await live.send();
    expect(syncs.at(-1)).toBe('push');
    streams[0]?.end();
    await pass(0);
    await live.send();
    expect(syncs.at(-1)).toBe('planned');
  });

  it('asks without sending where nothing waits to be sent', async () => {
    const { world, watch, news, syncs } = start();
    await watch(3_000);
    news(at(6));
    await pass(0);
    expect(syncs.at(-1)).toBe('pull');
    world.waiting = true;
    news(at(7));
    await pass(0);
    expect(syncs.at(-1)).toBe('planned');
  });

  it('asks nobody anything without a team', async () => {
    const { world, streams, watch, syncs } = start();
    world.connection = null;
    await watch(60_000);
    expect(streams).toEqual([]);
    expect(syncs).not.toContain('planned');
  });
});

describe('without a stream an open screen', () => {
  it('[POKE-6] asks a server that has none at every look, as before, and for a stream only now and then', async () => {
    const { world, streams, watch, asked } = start();
    world.refuses = { kind: 'refused' };
    await watch(60_000);
    expect(asked()).toBe(20);
    expect(streams).toHaveLength(1);
    world.refuses = null;
    await watch(LONGEST_PAUSE_MS);
    expect(streams).toHaveLength(2);
    const before = asked();
    await watch(30_000);
    expect(asked()).toBe(before);
  });

  it('[POKE-6] waits a moment for the first poke and no longer', async () => {
    const { live, world, asked } = start();
    world.isMute = true;
    void live.look();
    await pass(HEAD_START_MS - 1);
    expect(asked()).toBe(0);
    await pass(1);
    expect(asked()).toBe(1);
  });

  it('catches up by the first poke that came after the look had gone on', async () => {
    const { live, world, streams, asked } = start();
    world.isMute = true;
    void live.look();
    await pass(HEAD_START_MS);
    world.server = at(8);
    streams[0]?.say(at(8));
    await pass(0);
    expect(asked()).toBe(2);
  });

  it('[POKE-6] opens it again after growing pauses, at looks alone, and asks the server meanwhile', async () => {
    const { world, streams, watch, asked } = start();
    world.refuses = { kind: 'broken', pauseMs: 0 };
    await watch(10 * 60_000);
    expect(asked()).toBe(200);
    expect(streams.length).toBeGreaterThan(4);
    expect(streams.length).toBeLessThan(15);
  });

  it('comes back soon when a stream breaks that had lived', async () => {
    const { streams, watch, asked } = start();
    await watch(60_000);
    streams[0]?.end();
    await watch(6_000);
    expect(streams).toHaveLength(2);
    expect(asked()).toBeLessThanOrEqual(1);
    // Twice in a row is no worse than once.
    await watch(60_000);
    streams[1]?.end();
    await watch(6_000);
    expect(streams).toHaveLength(3);
  });

  it('[POKE-3] [ID-6] asks at once when it is told that a space was lost, and the stream ends', async () => {
    const { world, streams, watch, syncs } = start();
    await watch(6_000);
    world.server = {};
    const before = syncs.length;
    streams[0]?.say({});
    streams[0]?.end();
    await pass(0);
    expect(syncs.slice(before)).toEqual(['pull']);
    expect(world.cursors).toEqual({});
  });

  it('gives a busy server the time it asks for', async () => {
    const { world, streams, watch } = start();
    world.refuses = { kind: 'broken', pauseMs: 120_000 };
    await watch(117_000);
    expect(streams).toHaveLength(1);
    await watch(9_000);
    expect(streams).toHaveLength(2);
  });

  it('does not believe a pause that a wrong clock has written', async () => {
    const { world, streams, watch } = start();
    vi.setSystemTime(Date.now() + 365 * 24 * 60 * 60_000);
    world.refuses = { kind: 'refused' };
    await watch(3_000);
    vi.setSystemTime(Date.now() - 365 * 24 * 60 * 60_000);
    world.refuses = null;
    await watch(6_000);
    expect(streams).toHaveLength(2);
  });
});

describe('another account', () => {
  it('ends the stream of the one that was left at once', async () => {
    const { live, world, streams, watch } = start();
    await watch(3_000);
    world.connection = null;
    await live.accountMayHaveChanged();
    expect(streams[0]?.isOpen).toBe(false);
    await watch(9_000);
    expect(streams).toHaveLength(1);
  });

  it('is listened to without the pauses of the one before', async () => {
    const { world, streams, watch } = start();
    world.refuses = { kind: 'refused' };
    await watch(9_000);
    world.refuses = null;
    world.connection = { serverUrl: 'https://other.example', token: 'secret' };
    await watch(3_000);
    expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it('that is still the same keeps its stream', async () => {
    const { live, streams, watch } = start();
    await watch(3_000);
    await live.accountMayHaveChanged();
    expect(streams[0]?.isOpen).toBe(true);
  });
});

describe('standing behind the server', () => {
  const here = { 't:a': { version: 5, epoch: 1 } };

  it.each([
    ['the same', { 't:a': { version: 5, epoch: 1 } }, false],
    ['less than was read', { 't:a': { version: 4, epoch: 1 } }, false],
    ['more', { 't:a': { version: 6, epoch: 1 } }, true],
    ['another epoch', { 't:a': { version: 1, epoch: 2 } }, true],
    ['a space that was joined', { ...here, 't:b': { version: 0, epoch: 1 } }, true],
    ['a space less', {}, true],
    ['a kind of space nobody knows here', { ...here, 'u:x': { version: 9, epoch: 1 } }, false],
  ])('%s', (_, told, expected) => expect(isBehind(told, here)).toBe(expected));
});
