import type { Fetch } from './test-device.ts';

/** What can happen to one request. */
export const faults = [
  'none',
  'drop-before',
  'drop-after',
  'duplicate',
  'truncated',
  'wrong-json',
  'html-200',
  'redirect',
  'gateway-502',
  'unavailable-503',
  'limited-429',
  'too-large-413',
  'timeout',
] as const;
export type Fault = (typeof faults)[number];

const html = '<!doctype html><title>WLAN-Anmeldung</title>';

function answer(status: number, body: string, type: string, headers: Record<string, string> = {}) {
  return new Response(body, { status, headers: { 'content-type': type, ...headers } });
}

function refusal(status: number, code: string, headers: Record<string, string> = {}) {
  return answer(status, JSON.stringify({ error: { code } }), 'application/json', headers);
}

async function cut(response: Response): Promise<Response> {
  const text = await response.text();
  return answer(200, text.slice(0, Math.floor(text.length / 2)), 'application/json');
}

/** Lets `next` say what happens to each request; what reaches the server reaches the real one. */
export function createFaultyFetch(next: () => Fault, real: Fetch = (u, i) => fetch(u, i)): Fetch {
  const outcomes: Record<Fault, Fetch> = {
    none: real,
    'drop-before': () => Promise.reject(new TypeError('Failed to fetch')),
    async 'drop-after'(url, init) {
      await real(url, init);
      throw new TypeError('Failed to fetch');
    },
    async duplicate(url, init) {
      const [first] = await Promise.all([real(url, init), real(url, init)]);
      return first;
    },
    truncated: async (url, init) => cut(await real(url, init)),
    async 'wrong-json'(url, init) {
      await real(url, init);
      return answer(200, '{"lastSeq":"many"}', 'application/json');
    },
    'html-200': async () => answer(200, html, 'text/html'),
    async redirect() {
      const response = Response.error();
      Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
      return response;
    },
    'gateway-502': async () => answer(502, html, 'text/html'),
    'unavailable-503': async () => refusal(503, 'internal', { 'retry-after': '2' }),
    'limited-429': async () => refusal(429, 'rate_limited', { 'retry-after': '1' }),
    'too-large-413': async () => answer(413, html, 'text/html'),
    timeout: () => Promise.reject(new DOMException('timed out', 'TimeoutError')),
  };
  return (url, init) => outcomes[next()](url, init);
}
