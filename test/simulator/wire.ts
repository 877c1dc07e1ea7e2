import type { NetworkWorld } from '../../utils/sync/http.ts';
import { bodyOf, withBody, withoutEncoding } from './body-of.ts';
import type { Life, SimDevice } from './device.ts';
import type { WireFault } from './history.ts';
import { inspectRequest, noteHeard } from './inspect-wire.ts';
import { never } from './kill-gate.ts';
import { serve } from './serve.ts';
import type { Held, World } from './world.ts';

type Request = { world: World; device: SimDevice; life: Life; url: string; init: RequestInit };

/** The network as one background meets it. Every fault of a request comes from the device's queue. */
export function fetchFor(world: World, device: SimDevice, life: Life): NetworkWorld['fetch'] {
  return async (url, init) => {
    if (!life.gate.pass()) return never();
    // A blind look whether anybody is there (`/healthz`) tells nothing and changes nothing.
    if (init.mode === 'no-cors') throw lost();
    inspectRequest(world, init);
    const fault = device.faults.shift() ?? 'none';
    device.isOnline = fault !== 'offline';
    try {
      const sent = isGarbled(world, init) ? withoutEncoding(init) : init;
      const response = await outcomes[fault]({ world, device, life, url, init: sent });
      if (!life.gate.pass()) return await never();
      return await noteHeard(world, device.person, url, init, response);
    } catch (error) {
      if (!life.gate.pass()) return never();
      throw error;
    }
  };
}

/** Every third packed request meets a proxy that forgets to say so. */
function isGarbled(world: World, { body }: RequestInit): boolean {
  if (!(body instanceof ArrayBuffer)) return false;
  world.packed += 1;
  return world.packed % 3 === 0;
}

const html = '<!doctype html><title>WLAN-Anmeldung</title>';
const lost = () => new TypeError('Failed to fetch');
export const timedOut = () => new DOMException('timed out', 'TimeoutError');

function answer(status: number, body: string, type: string, headers: Record<string, string> = {}) {
  return new Response(body, { status, headers: { 'content-type': type, ...headers } });
}
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  answer(status, JSON.stringify(body), 'application/json', headers);
const refusal = (status: number, code: string, headers: Record<string, string> = {}) =>
  json(status, { error: { code } }, headers);

const pass = ({ world, url, init }: Request) => serve(world, url, init);

/** The request with some of its fields changed on the way; a request without a body stays as it is. */
function changed(request: Request, fields: object): Request {
  const body = bodyOf(request.init);
  if (body === null) return request;
  const text = JSON.stringify({ ...JSON.parse(body), ...fields });
  return { ...request, init: withBody(request.init, text) };
}

/** Lays a request or its answer into the network; settles when it is delivered or given up. */
function hold(request: Request, kind: Held['kind'], held: Response | null): Promise<Response> {
  const { world, device, life, url, init } = request;
  return new Promise((resolve, reject) => {
    const since = world.clock.time;
    world.held.push({ device, life, since, url, init, kind, answer: held, resolve, reject });
    if (kind !== 'echo') world.onHeld.get(device)?.();
  });
}

const strangerId = '00000000-0000-4000-8000-000000000000';

const outcomes: Record<WireFault, (request: Request) => Promise<Response>> = {
  none: pass,
  'drop-before': () => Promise.reject(lost()),
  async 'drop-after'(request) {
    await pass(request);
    throw lost();
  },
  async duplicate(request) {
    await pass(request);
    return pass(request);
  },
  async 'duplicate-at-once'(request) {
    const [first] = await Promise.all([pass(request), pass(request)]);
    return first;
  },
  'delay-before': (request) => hold(request, 'request', null),
  'delay-after': async (request) => hold(request, 'answer', await pass(request)),
  async 'echo-later'(request) {
    const response = await pass(request);
    // Nobody waits for what a copy brings.
    hold(request, 'echo', null).catch(() => undefined);
    return response;
  },
  timeout: () => Promise.reject(timedOut()),
  offline: () => Promise.reject(lost()),
  async 'truncated-json'(request) {
    const text = await (await pass(request)).text();
    return answer(200, text.slice(0, Math.floor(text.length / 2)), 'application/json');
  },
  'wrong-json': async (request) => {
    await pass(request);
    return answer(200, '{"lastSeq":"many"}', 'application/json');
  },
  'wrong-shape': async () => json(200, []),
  'html-200': async () => answer(200, html, 'text/html'),
  async 'portal-redirect'() {
    const response = Response.error();
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    return response;
  },
  'portal-json-200': async () => json(200, { ok: true, instanceId: strangerId }),
  'empty-204': async () => new Response(null, { status: 204 }),
  async 'broken-body'(request) {
    const { headers } = await pass(request);
    const broken = new ReadableStream({ pull: (stream) => stream.error(new Error('cut')) });
    return new Response(broken, { headers });
  },
  async 'strange-instance'(request) {
    const response = await pass(request);
    if (!response.ok || response.status === 204) return response;
    return json(200, { ...(await response.json()), instanceId: strangerId });
  },
  'wrong-instance': (request) => pass(changed(request, { instanceId: strangerId })),
  'unauthorized-401': async () => refusal(401, 'unauthorized'),
  'not-found-404': async () => answer(404, html, 'text/html'),
  'too-large-413': async () => answer(413, html, 'text/html'),
  'upgrade-426': (request) => pass(changed(request, { protocol: 99 })),
  'limited-429': async () => refusal(429, 'rate_limited', { 'retry-after': '7' }),
  'internal-500': async () => refusal(500, 'internal'),
  'gateway-502': async () => answer(502, html, 'text/html'),
  'unavailable-503': async () => refusal(503, 'internal', { 'retry-after': '2' }),
  async 'dies-in-transaction'(request) {
    const { world } = request;
    world.server.doomAt(1 + world.dice.int(9));
    const response = await pass(request);
    if (world.dice.chance(0.5)) throw lost();
    return response;
  },
  'small-pages': (request) => pass(changed(request, { limit: 1 + request.world.dice.int(3) })),
};
