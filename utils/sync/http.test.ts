import { gunzipSync } from 'node:zlib';

import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

import { createHttp, type HttpRequest, type NetworkWorld } from './http.ts';

const json = { 'content-type': 'application/json' };
const request: HttpRequest<{ ok: boolean }> = {
  serverUrl: 'https://team.example/kb',
  path: '/v1/push',
  token: 'secret',
  body: { hello: 1 },
  schema: z.object({ ok: z.boolean() }),
};

function world(over: Partial<NetworkWorld> = {}) {
  const fetch = vi.fn<NetworkWorld['fetch']>(
    async () => new Response('{"ok":true}', { headers: json }),
  );
  const clock = { now: () => 1_000, random: () => 0 };
  const parts = { fetch, isOnline: () => true, mayReach: async () => true, clock, ...over };
  return { http: createHttp(parts), fetch };
}

const lost = () => Promise.reject(new TypeError('Failed to fetch'));

describe('createHttp', () => {
  it('asks with the token alone: no cookie, no referrer, no redirect, no cache', async () => {
    const { http, fetch } = world();
    expect(await http(request)).toEqual({ ok: true, value: { ok: true } });
    const [url, init] = fetch.mock.calls[0]!;
    expect(url).toBe('https://team.example/kb/v1/push');
    expect(init).toMatchObject({
      method: 'POST',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      body: '{"hello":1}',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it('sends no token where there is none, and no body with a DELETE', async () => {
    const { http, fetch } = world();
    await http({ ...request, token: null, body: null });
    expect(fetch.mock.calls[0]![1]).toMatchObject({ method: 'DELETE', headers: {}, body: null });
  });

  it('[GEN-10] packs a long body for a server that unpacks it, and says so', async () => {
    const { http, fetch } = world();
    const body = { text: 'Für Kund:innen ändert sich etwas. '.repeat(500) };
    await http({ ...request, body, gzip: true });
    const sent = fetch.mock.calls[0]![1];
    expect(sent.headers).toMatchObject({ 'content-encoding': 'gzip' });
    const packed = sent.body as ArrayBuffer;
    expect(packed.byteLength).toBeLessThan(2_000);
    expect(JSON.parse(gunzipSync(packed).toString('utf8'))).toEqual(body);
  });

  it('[GEN-10] leaves a short body as it is, and a long one where nobody unpacks', async () => {
    const { http, fetch } = world();
    await http({ ...request, gzip: true });
    await http({ ...request, body: { text: 'x'.repeat(100_000) } });
    for (const [, { headers, body }] of fetch.mock.calls) {
      expect(headers).not.toHaveProperty('content-encoding');
      expect(typeof body).toBe('string');
    }
  });

  it('names a redirect as somebody else’s answer', async () => {
    const response = Response.error();
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    const { http } = world({ fetch: async () => response });
    expect(await http(request)).toMatchObject({ failure: { problem: { kind: 'not-our-server' } } });
  });

  it('gives up after its time', async () => {
    vi.useFakeTimers();
    const signalled = vi.spyOn(AbortSignal, 'timeout');
    const { http } = world({
      fetch: () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
    });
    expect(await http(request)).toMatchObject({ failure: { problem: { kind: 'timeout' } } });
    expect(signalled).toHaveBeenCalledWith(20_000);
    vi.useRealTimers();
  });

  it.each([
    ['offline', false, false, false],
    ['unreachable', true, false, false],
    ['unreachable', true, true, true],
    ['no-permission', true, false, true],
  ])(
    'says %s (online %s, permitted %s, somebody there %s)',
    async (kind, online, permitted, there) => {
      const probe = vi.fn<() => Promise<Response>>(async () => new Response(''));
      const { http } = world({
        fetch: (_url, init) => (init.mode === 'no-cors' && there ? probe() : lost()),
        isOnline: () => online,
        mayReach: async () => permitted,
      });
      expect(await http(request)).toEqual({
        ok: false,
        failure: { problem: { kind }, code: null },
      });
    },
  );

  it('probes without telling anything', async () => {
    const seen: [string, RequestInit][] = [];
    const { http } = world({
      mayReach: async () => false,
      fetch: (url, init) => {
        seen.push([url, init]);
        return lost();
      },
    });
    await http(request);
    const [url, init] = seen[1]!;
    expect(url).toBe('https://team.example/kb/healthz');
    expect(init.headers).toBeUndefined();
    expect(init.body).toBeUndefined();
    expect(init.credentials).toBe('omit');
  });
});
