import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServerFault =
  | 'none'
  | 'refused'
  | 'silent'
  | 'html'
  | '401'
  | '413'
  | '426'
  | '429'
  | '500'
  | 'truncated';

/** What a network does beside: nobody says what it was. */
export type NetworkFault =
  /** Cut off before the server hears of it. */
  | 'dropped-before'
  /** Cut off when the server has done it and not yet said so. */
  | 'dropped-after'
  | 'slow';

export type FaultyProxy = {
  url: string;
  /** What becomes of requests from now on. */
  setFault: (fault: ServerFault | NetworkFault) => Promise<void>;
  close: () => Promise<void>;
};

/** How long an answer takes over the network of fault "slow", in milliseconds. */
const SLOW_MS = 400;
/** How long the server of fault 429 wants to be left alone, in seconds. */
export const RETRY_AFTER_S = 2;

const portal = '<!doctype html><title>Gäste-WLAN</title><form>Bitte anmelden</form>';
const answers: Record<string, [status: number, body: string, headers?: Record<string, string>]> = {
  html: [200, portal, { 'content-type': 'text/html' }],
  '401': [401, '{"error":{"code":"unauthorized"}}'],
  '413': [413, '<h1>413 Request Entity Too Large</h1>', { 'content-type': 'text/html' }],
  '426': [426, '{"error":{"code":"upgrade_required"}}'],
  '429': [429, '{"error":{"code":"rate_limited"}}', { 'retry-after': String(RETRY_AFTER_S) }],
  '500': [500, 'Internal Server Error', { 'content-type': 'text/plain' }],
};

/** Stands in front of a real server and does to its answers what networks and gateways do. */
export async function startFaultyProxy(port: number): Promise<FaultyProxy> {
  let fault: ServerFault | NetworkFault = 'none';

  function forward(asked: IncomingMessage, answer: ServerResponse) {
    const { url = '/', method = 'GET', headers } = asked;
    const onward = request({ host: '127.0.0.1', port, path: url, method, headers }, (given) => {
      const parts: Buffer[] = [];
      given.on('data', (part: Buffer) => parts.push(part));
      given.on('end', () => {
        const body = Buffer.concat(parts);
        // The server has done its work; nothing of what it says about it arrives.
        if (fault === 'dropped-after') return void answer.destroy();
        const say = () => answer.writeHead(given.statusCode ?? 502, given.headers).end(body);
        if (fault === 'slow') return void setTimeout(say, SLOW_MS);
        if (fault !== 'truncated') return void say();
        answer.writeHead(given.statusCode ?? 502, given.headers);
        // Or only half of it.
        return void answer.write(body.subarray(0, body.length / 2), () => answer.destroy());
      });
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }

  const forwarded = new Set<ServerFault | NetworkFault>([
    'none',
    'truncated',
    'dropped-after',
    'slow',
  ]);
  const server = createServer((asked, answer) => {
    if (forwarded.has(fault)) return forward(asked, answer);
    if (fault === 'dropped-before') return answer.destroy();
    const given = answers[fault];
    if (!given) return undefined; // heard, and never answered
    const [status, body, headers] = given;
    asked.resume();
    return answer.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  const listen = (on: number) =>
    new Promise<void>((resolve) => server.listen(on, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${own}`,
    async setFault(next) {
      const wasAway = fault === 'refused';
      fault = next;
      if (next === 'refused') await stop();
      else if (wasAway) await listen(own);
      else server.closeAllConnections();
    },
    close: stop,
  };
}
