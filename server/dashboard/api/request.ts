import type * as z from 'zod/mini';

import type {
  DashboardProblem,
  Outcome,
} from '../../../components/dashboard/model/dashboard-problem.ts';
import { errorBodySchema } from '../../../utils/protocol/error.ts';
import { problemOf } from './problem-of.ts';

/** A server that says nothing for this long counts as silent; milliseconds. */
const TIMEOUT = 15_000;

/** What a request needs from the browser; tests give their own. */
export type Net = {
  fetch: typeof fetch;
  isOnline: () => boolean;
  now: () => number;
  timeout?: number;
};

export type Ask = {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: unknown;
  signal?: AbortSignal | undefined;
};
type Failure = { ok: false; problem: DashboardProblem };

/**
 * Asks the server once for something of a promised shape; only that counts as success. Never throws: a
 * captive portal's page, a broken-off answer, silence and every refusal come back as data.
 */
export function request<T>(net: Net, ask: Ask, schema: z.ZodMiniType<T>): Promise<Outcome<T>> {
  return send(net, ask, async (response) => {
    if (!isJson(response)) return fail({ kind: 'not-our-server' });
    const parsed = schema.safeParse(parseJson(await response.text()));
    return parsed.success ? { ok: true, value: parsed.data } : fail({ kind: 'bad-answer' });
  });
}

/** Tells the server to do something that has no answer but "done" (204). */
export function command(net: Net, ask: Ask): Promise<Outcome<null>> {
  return send(net, ask, (response) =>
    Promise.resolve(
      response.status === 204 ? { ok: true, value: null } : fail({ kind: 'not-our-server' }),
    ),
  );
}

async function send<T>(
  net: Net,
  ask: Ask,
  read: (response: Response) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const silence = AbortSignal.timeout(net.timeout ?? TIMEOUT);
  const signal = ask.signal ? AbortSignal.any([ask.signal, silence]) : silence;
  const hasBody = ask.body !== undefined;
  try {
    const response = await net.fetch(ask.path, {
      method: ask.method,
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
      },
      ...(hasBody ? { body: JSON.stringify(ask.body) } : {}),
    });
    return response.ok ? await read(response) : await readRefusal(net, response);
  } catch {
    // fetch tells no reason on purpose; what the browser knows about itself is all there is.
    if (silence.aborted) return fail({ kind: 'timeout' });
    return fail({ kind: net.isOnline() ? 'unreachable' : 'offline' });
  }
}

async function readRefusal(net: Net, response: Response): Promise<Failure> {
  const body = isJson(response) ? parseJson(await response.text()) : null;
  const parsed = errorBodySchema.safeParse(body);
  const code = parsed.success ? parsed.data.error.code : null;
  return fail(problemOf(response.status, code, retryAt(response, net.now())));
}

function isJson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('json');
}

function fail(problem: DashboardProblem): Failure {
  return { ok: false, problem };
}

/** The parsed text, or undefined (which no schema accepts) when it is not whole. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` as a moment; a minute from now when the server did not say. */
function retryAt(response: Response, now: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return now + (Number.isFinite(seconds) && seconds >= 0 ? seconds : 60) * 1000;
}
