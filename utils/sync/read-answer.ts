import type * as z from 'zod/mini';

import type { SyncProblem } from '../domain/sync-problem.ts';
import { errorBodySchema, type ErrorCode } from '../protocol/error.ts';
import type { Answer, Failure } from './ports.ts';

/** Pause after 429 without a usable Retry-After, in milliseconds. */
const DEFAULT_PAUSE_MS = 60_000;
/** A server may not silence a client for longer than this. */
const LONGEST_PAUSE_MS = 60 * 60_000;

/** Milliseconds of a Retry-After header: seconds or an HTTP date. */
export function retryAfterMs(header: string | null, now: number): number {
  const seconds = Number(header);
  const pause =
    header !== null && Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header ?? '') - now;
  return Number.isFinite(pause)
    ? Math.min(LONGEST_PAUSE_MS, Math.max(1_000, pause))
    : DEFAULT_PAUSE_MS;
}

function problemOf(status: number, code: ErrorCode, retryAfter: number, now: number): SyncProblem {
  if (code === 'rate_limited' || status === 429) {
    return { kind: 'rate-limited', until: now + retryAfter };
  }
  if (code === 'unauthorized') return { kind: 'signed-out' };
  if (code === 'too_large') return { kind: 'too-large' };
  if (code === 'upgrade_required') return { kind: 'upgrade-required' };
  if (code === 'wrong_instance') return { kind: 'other-server' };
  return { kind: 'server-error', status };
}

/** A refusal without our error body: a proxy in front of the server, or somebody else altogether. */
function foreignProblem(status: number, retryAfter: number, now: number): SyncProblem {
  if (status === 429) return { kind: 'rate-limited', until: now + retryAfter };
  if (status === 413) return { kind: 'too-large' };
  return status >= 500 ? { kind: 'server-error', status } : { kind: 'not-our-server' };
}

function failed(
  problem: SyncProblem,
  code: ErrorCode | null = null,
): { ok: false; failure: Failure } {
  return { ok: false, failure: { problem, code } };
}

function parsed<T>(body: unknown, schema: z.ZodMiniType<T>): Answer<T> {
  const { success, data } = schema.safeParse(body);
  return success ? { ok: true, value: data } : failed({ kind: 'bad-answer' });
}

/**
 * Reads a response. 200 alone means nothing: captive portals answer everything with 200 and HTML, so
 * only JSON of the promised shape counts.
 */
export async function readAnswer<T>(
  response: Response,
  schema: z.ZodMiniType<T>,
  now: number,
): Promise<Answer<T>> {
  // A redirect is never ours; with `redirect: 'manual'` it arrives as an opaque one without a status.
  if (response.type === 'opaqueredirect') return failed({ kind: 'not-our-server' });
  const retryAfter = retryAfterMs(response.headers.get('retry-after'), now);
  if (response.status === 204) return parsed(null, schema);
  const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
  if (!isJson) {
    return failed(
      response.ok ? { kind: 'not-our-server' } : foreignProblem(response.status, retryAfter, now),
    );
  }
  let body: unknown;
  try {
    body = JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    // Not JSON although it says so, or less of it than was announced: the answer broke off on its way.
    return failed({ kind: 'bad-answer' });
  }
  if (response.ok) return parsed(body, schema);
  const refusal = errorBodySchema.safeParse(body);
  if (!refusal.success) return failed(foreignProblem(response.status, retryAfter, now));
  const { code } = refusal.data.error;
  return failed(problemOf(response.status, code, retryAfter, now), code);
}
