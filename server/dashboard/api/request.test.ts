import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import type { DashboardProblem } from '../../../components/dashboard/model/dashboard-problem.ts';
import { command, request, type Net } from './request.ts';

const schema = z.object({ name: z.string() });
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server on a free port that answers as told. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const net = (change: Partial<Net> = {}): Net => ({
  fetch: (...args) => fetch(...args),
  isOnline: () => true,
  now: () => 1_000_000,
  ...change,
});
const json =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
const refusal = (code: string): string => JSON.stringify({ error: { code } });

async function askFor(answer: RequestListener, change: Partial<Net> = {}) {
  const origin = await serve(answer);
  return request(net(change), { method: 'GET', path: `${origin}/v1/x` }, schema);
}
async function problemFor(answer: RequestListener, change: Partial<Net> = {}) {
  const outcome = await askFor(answer, change);
  return outcome.ok ? outcome.value : outcome.problem;
}

describe('request', () => {
  it('takes an answer in the promised shape', async () => {
    expect(await askFor(json(200, '{"name":"Rechnung"}'))).toEqual({
      ok: true,
      value: { name: 'Rechnung' },
    });
  });

  it('takes a captive portal for somebody else, whatever the status says', async () => {
    const portal: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>WLAN</title>');
    };
    expect(await problemFor(portal)).toEqual({ kind: 'not-our-server' });
  });

  it.each([
    ['cut off', '{"name":"Rech'],
    ['empty', ''],
    ['of another shape', '{"title":"Rechnung"}'],
    ['not an object', 'null'],
  ])('takes nothing that is %s', async (_, body) => {
    expect(await problemFor(json(200, body))).toEqual({ kind: 'bad-answer' });
  });

  it('notices a connection that ends in the middle of the answer', async () => {
    const breaking: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"name":');
      setTimeout(() => response.destroy(), 10);
    };
    expect(await problemFor(breaking)).toEqual({ kind: 'unreachable' });
  });

  it.each<[number, string, DashboardProblem]>([
    [401, 'unauthorized', { kind: 'signed-out' }],
    [403, 'forbidden', { kind: 'forbidden' }],
    [404, 'not_found', { kind: 'not-found' }],
    [400, 'invalid', { kind: 'invalid' }],
    [413, 'too_large', { kind: 'too-large' }],
    [426, 'upgrade_required', { kind: 'upgrade-required' }],
    [404, 'invite_unknown', { kind: 'invite-unknown' }],
    [410, 'invite_used_up', { kind: 'invite-used-up' }],
    [410, 'invite_expired', { kind: 'invite-expired' }],
    [404, 'code_unknown', { kind: 'code-unknown' }],
    [500, 'internal', { kind: 'server-error', status: 500 }],
    [409, 'seq_gap', { kind: 'server-error', status: 409 }],
  ])('%i %s', async (status, code, problem) => {
    expect(await problemFor(json(status, refusal(code)))).toEqual(problem);
  });

  it.each<[number, DashboardProblem]>([
    [401, { kind: 'signed-out' }],
    [403, { kind: 'forbidden' }],
    [404, { kind: 'not-found' }],
    [413, { kind: 'too-large' }],
    [418, { kind: 'invalid' }],
    [502, { kind: 'server-error', status: 502 }],
  ])('understands a bare %i of a proxy', async (status, problem) => {
    const proxy: RequestListener = (_, response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.end('<h1>Error</h1>');
    };
    expect(await problemFor(proxy)).toEqual(problem);
  });

  it('waits as long as the server asks', async () => {
    const busy = json(429, refusal('rate_limited'), { 'retry-after': '7' });
    expect(await problemFor(busy)).toEqual({ kind: 'rate-limited', until: 1_007_000 });
    const vague = json(429, refusal('rate_limited'), { 'retry-after': 'soon' });
    expect(await problemFor(vague)).toEqual({ kind: 'rate-limited', until: 1_060_000 });
  });

  it('tells silence from absence', async () => {
    const silent: RequestListener = () => undefined;
    expect(await problemFor(silent, { timeout: 50 })).toEqual({ kind: 'timeout' });
    const ask = { method: 'GET', path: 'http://127.0.0.1:1/' } as const;
    const gone = await request(net(), ask, schema);
    expect(gone).toEqual({ ok: false, problem: { kind: 'unreachable' } });
    const offline = await request(net({ isOnline: () => false }), ask, schema);
    expect(offline).toEqual({ ok: false, problem: { kind: 'offline' } });
  });
});

describe('command', () => {
  const ask = async (answer: RequestListener) => {
    const origin = await serve(answer);
    return command(net(), { method: 'POST', path: `${origin}/v1/x`, body: { a: 1 } });
  };

  it('is done with 204', async () => {
    let sent = '';
    const outcome = await ask((incoming, response) => {
      incoming.on('data', (chunk) => (sent += String(chunk)));
      incoming.on('end', () => response.writeHead(204).end());
    });
    expect(outcome).toEqual({ ok: true, value: null });
    expect(sent).toBe('{"a":1}');
  });

  it('is not done because a portal says 200', async () => {
    const outcome = await ask((_, response) => response.writeHead(200).end('<html>'));
    expect(outcome).toEqual({ ok: false, problem: { kind: 'not-our-server' } });
  });
});
