import { POKE_EVENT } from '../protocol/dashboard.ts';
import { HEARTBEAT_MS, pokeSchema, type Poke } from '../protocol/poke.ts';
import type { Connection } from './ports.ts';
import { retryAfterMs } from './read-answer.ts';

/** Without even a heartbeat for this long the stream counts as dead, in milliseconds. */
export const SILENCE_MS = 2.5 * HEARTBEAT_MS;
/** The first poke comes with the headers; a proxy that gathers answers holds it back. Milliseconds. */
export const FIRST_POKE_MS = 5_000;
/** More than this without an event is none of our streams; characters. */
const MAX_EVENT = 65_536;

/**
 * How a stream ended. `refused`: asking again soon is of no use, for this server has none, or does not know us.
 * `broken`: it may be worth it after a pause, `pauseMs` at least.
 */
export type StreamEnd = { kind: 'refused' } | { kind: 'broken'; pauseMs: number };

export type HearPokes = (
  connection: Connection,
  onPoke: (poke: Poke) => void,
  signal: AbortSignal,
) => Promise<StreamEnd>;

const broken = (pauseMs = 0): StreamEnd => ({ kind: 'broken', pauseMs });

/**
 * Listens to `GET /v1/poke` until it ends, falls silent, or `signal` aborts. The other half of `http.ts`: an answer
 * that does not end. Never throws.
 */
export function createHearPokes(world: {
  fetch(url: string, init: RequestInit): Promise<Response>;
  now(): number;
}): HearPokes {
  return async ({ serverUrl, token }, onPoke, signal) => {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), FIRST_POKE_MS);
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
    };
    try {
      const response = await world.fetch(`${serverUrl}/v1/poke`, {
        headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
        // As in `http.ts`: the token goes to the server and nowhere else.
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, silence.signal]),
      });
      if (!isStream(response) || !response.body) {
        silence.abort();
        return endOf(response, world.now());
      }
      let isFirst = true;
      for await (const poke of readPokes(response.body, () => isFirst || heard())) {
        isFirst = false;
        heard();
        onPoke(poke);
      }
      return broken();
    } catch {
      // No way to the server, a stream that broke off, silence, or nobody listens any more: all the same here,
      // and what is wrong is found and said by the next push or pull.
      return broken();
    } finally {
      clearTimeout(timer);
      silence.abort();
    }
  };
}

function isStream(response: Response): boolean {
  return response.ok && /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
}

function endOf({ status, headers }: Response, now: number): StreamEnd {
  if (status !== 429 && status < 500) return { kind: 'refused' };
  const retryAfter = headers.get('retry-after');
  return broken(retryAfter === null ? 0 : retryAfterMs(retryAfter, now));
}

/** The pokes of an event stream as they come; `onBytes` hears of everything, heartbeats too. */
async function* readPokes(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<Poke> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onBytes();
    text += decoder.decode(value, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    if (text.length > MAX_EVENT) return;
    for (const event of events) {
      const poke = readPoke(event);
      if (poke) yield poke;
    }
  }
}

/** The poke that an event brings; null for heartbeats and for what a newer server may say besides. */
function readPoke(event: string): Poke | null {
  const [, data] = new RegExp(`^event: ${POKE_EVENT}\ndata: (.+)$`).exec(event) ?? [];
  if (data === undefined) return null;
  try {
    const { success, data: poke } = pokeSchema.safeParse(JSON.parse(data));
    return success ? poke : null;
  } catch {
    // Not JSON, hence none of ours.
    return null;
  }
}
