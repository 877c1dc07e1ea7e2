import type * as z from 'zod/mini';

import type { Answer, Clock } from './ports.ts';
import { readAnswer } from './read-answer.ts';

/** Longest wait for a whole answer, in milliseconds; a worker without an event is ended after 30 s. */
const REQUEST_TIMEOUT_MS = 20_000;

/** The part of the browser that requests need. */
export type NetworkWorld = {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** False only when the browser is sure that there is no network. */
  isOnline(): boolean;
  /** Whether the person allowed the extension this address. */
  mayReach(url: string): Promise<boolean>;
  clock: Clock;
};

export type HttpRequest<T> = {
  serverUrl: string;
  /** Such as `/v1/push`. */
  path: string;
  token: string | null;
  /** Sent as JSON; null for a DELETE, which has none. */
  body: object | null;
  /** Whether the server unpacks what is packed; small bodies go as they are all the same. */
  gzip?: boolean;
  /** What the answer must look like; an empty answer (204) counts as null. */
  schema: z.ZodMiniType<T>;
};

export type Http = <T>(request: HttpRequest<T>) => Promise<Answer<T>>;

/**
 * Tells "nobody there" from "there, but the browser hides the answer from us". A blind request gets
 * through where the permission alone is missing; it carries nothing.
 */
async function isHidden(world: NetworkWorld, serverUrl: string): Promise<boolean> {
  try {
    if (await world.mayReach(serverUrl)) return false;
    await world.fetch(`${serverUrl}/healthz`, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(5_000),
    });
    return true;
  } catch {
    // Not even a blind request arrives: the server is away, whatever the permissions are.
    return false;
  }
}

/** Characters of JSON from which packing saves more than it costs. */
const WORTH_PACKING = 4_096;

/** The body as it goes out, and what its headers say of it. */
async function encode(body: object, gzip: boolean) {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  if (!gzip || text.length < WORTH_PACKING) return { headers, body: text };
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return {
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: await new Response(packed).arrayBuffer(),
  };
}

/** The one place that talks to a server. Never throws. */
export function createHttp(world: NetworkWorld): Http {
  return async ({ serverUrl, path, token, body, schema, gzip = false }) => {
    try {
      const encoded = body && (await encode(body, gzip));
      const response = await world.fetch(`${serverUrl}${path}`, {
        method: body === null ? 'DELETE' : 'POST',
        headers: {
          ...encoded?.headers,
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: encoded && encoded.body,
        // The token is all the server needs; a redirect must not carry it or a note anywhere else.
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      });
      return await readAnswer(response, schema, world.clock.now());
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      if (timedOut) return { ok: false, failure: { problem: { kind: 'timeout' }, code: null } };
      if (!world.isOnline()) {
        return { ok: false, failure: { problem: { kind: 'offline' }, code: null } };
      }
      const hidden = await isHidden(world, serverUrl);
      const kind = hidden ? 'no-permission' : 'unreachable';
      return { ok: false, failure: { problem: { kind }, code: null } };
    }
  };
}
