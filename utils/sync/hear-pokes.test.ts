import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Poke } from '../protocol/poke.ts';
import { createHearPokes, FIRST_POKE_MS, SILENCE_MS, type StreamEnd } from './hear-pokes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOW = 1_790_000_000_000;
const connection = { serverUrl: 'https://team.example', token: 'secret' };
const eventStream = { 'content-type': 'text/event-stream' };
const poke = (version: number): Poke => ({ 't:a': { version, epoch: 1 } });
const event = (said: Poke) => `event: changed\ndata: ${JSON.stringify(said)}\n\n`;

/** Listens to a server that says what the test lets it say. */
function listen(answer?: Response) {
  const encoder = new TextEncoder();
  let stream: ReadableStreamDefaultController<Uint8Array> | null = null;
  let asked: [string, RequestInit] | null = null;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (stream = controller),
  });
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async (url, init) => {
    asked = [url, init];
    init.signal?.addEventListener('abort', () => stream?.error(init.signal?.reason));
    return answer ?? new Response(body, { headers: eventStream });
  });
  const heard: Poke[] = [];
  const leaving = new AbortController();
  let end: StreamEnd | null = null;
  const over = createHearPokes({ fetch, now: () => NOW })(
    connection,
    (said) => void heard.push(said),
    leaving.signal,
  ).then((found) => (end = found));
  return {
    heard,
    over,
    leaving,
    fetch,
    end: () => end,
    asked: () => asked,
    say: async (text: string) => {
      stream?.enqueue(encoder.encode(text));
      await vi.advanceTimersByTimeAsync(0);
    },
    close: () => stream?.close(),
  };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('listening to pokes', () => {
  it('sends the token to the server, follows no redirect, and brings no cookie', async () => {
    const { asked, leaving } = listen();
    await pass(0);
    const [url, init] = asked() ?? [];
    expect(url).toBe('https://team.example/v1/poke');
    expect(init).toMatchObject({
      headers: { authorization: 'Bearer secret' },
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
    });
    expect(init?.method ?? 'GET').toBe('GET');
    leaving.abort();
  });

  it('hears pokes however they are cut into pieces, and nothing else', async () => {
    const { heard, say, leaving } = listen();
    await pass(0);
    const both = event(poke(1)) + event(poke(2));
    for (const piece of both) await say(piece);
    await say(': still here\n\n');
    await say('event: news\ndata: {"t:a":{"version":9,"epoch":1}}\n\n');
    await say('event: changed\ndata: {not json\n\n');
    await say('event: changed\ndata: {"t:a":"9"}\n\n');
    await say(event(poke(3)));
    expect(heard).toEqual([poke(1), poke(2), poke(3)]);
    leaving.abort();
  });

  it('[POKE-6] gives up a stream whose first poke does not come: something on the way gathers answers', async () => {
    const { end, say } = listen();
    await pass(0);
    await say(': still here\n\n');
    await pass(FIRST_POKE_MS - 1);
    expect(end()).toBeNull();
    await pass(1);
    expect(end()).toEqual({ kind: 'broken', pauseMs: 0 });
  });

  it('[POKE-6] [POKE-4] gives up a stream that falls silent, and none that only says that it is there', async () => {
    const { end, say } = listen();
    await pass(0);
    await say(event(poke(1)));
    for (let i = 0; i < 20; i += 1) {
      await pass(SILENCE_MS - 1_000);
      await say(': still here\n\n');
    }
    expect(end()).toBeNull();
    await pass(SILENCE_MS);
    expect(end()).toEqual({ kind: 'broken', pauseMs: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with the stream, and at once when nobody listens any more', async () => {
    const closed = listen();
    await pass(0);
    await closed.say(event(poke(1)));
    closed.close();
    expect(await closed.over).toEqual({ kind: 'broken', pauseMs: 0 });
    const left = listen();
    await pass(0);
    await left.say(event(poke(1)));
    left.leaving.abort();
    await left.over;
    expect(left.asked()?.[1].signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a stream that says more than a poke can be', async () => {
    const { end, say } = listen();
    await pass(0);
    await say('x'.repeat(70_000));
    expect(end()).toEqual({ kind: 'broken', pauseMs: 0 });
  });

  it('bears a network that refuses', async () => {
    const hear = createHearPokes({ fetch: () => Promise.reject(new TypeError()), now: () => NOW });
    const end = await hear(connection, () => undefined, new AbortController().signal);
    expect(end).toEqual({ kind: 'broken', pauseMs: 0 });
  });

  it.each([
    ['an older server', new Response('{"error":{"code":"not_found"}}', { status: 404 })],
    ['a token that has ended', new Response('{}', { status: 401 })],
    ['a proxy that wants a sign-in', new Response('<html>', { status: 200 })],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://x/' } })],
  ])('[POKE-6] takes %s for a no', async (_, answer) => {
    const { over, heard } = listen(answer);
    expect(await over).toEqual({ kind: 'refused' });
    expect(heard).toEqual([]);
  });

  it('waits as long as a server asks for, and tries again where it names no time', async () => {
    const busy = listen(new Response('{}', { status: 429, headers: { 'retry-after': '60' } }));
    expect(await busy.over).toEqual({ kind: 'broken', pauseMs: 60_000 });
    const away = listen(new Response('{}', { status: 503 }));
    expect(await away.over).toEqual({ kind: 'broken', pauseMs: 0 });
  });
});
