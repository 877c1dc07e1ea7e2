import * as z from 'zod/mini';

import { PERMISSIONS } from '../content/permissions.ts';

/** Every way in which a request can be made to go wrong. */
const FAILURES = [
  /** 403 with the text of Atlassian's cross-site check. */
  'xsrf-403',
  401,
  403,
  404,
  409,
  413,
  /** With `Retry-After` (30 s unless said otherwise) and the rate-limit headers. */
  429,
  500,
  503,
  /** A redirect to the login page, which answers 200 and HTML. */
  'login-html',
  /** 200 and half a JSON document. */
  'broken-json',
  /** The connection breaks without an answer. */
  'network',
  /** The right answer, but late. */
  'slow',
] as const;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

export const failureRule = z.object({
  host: z.optional(z.union([z.literal('cloud'), z.literal('dc')])),
  method: z.optional(z.string()),
  /** Part of the pathname, or the source of a regular expression that it must match. */
  path: z.string().check(z.minLength(1), z.refine(isPattern, 'not a regular expression')),
  status: z.literal(FAILURES),
  /** Seconds, for 429 and 503. */
  retryAfter: z.optional(z.number().check(z.minimum(0))),
  /** So many requests fail, the next one does not; without it all do. */
  times: z.optional(z.int().check(z.minimum(1))),
  /** How late `slow` is, in ms; 3000 unless said otherwise. */
  delayMs: z.optional(z.number().check(z.minimum(0), z.maximum(60_000))),
});

export type FailureRule = z.infer<typeof failureRule>;

export const permissionOrder = z.object({
  allow: z.array(z.literal(PERMISSIONS)),
  issueKey: z.optional(z.string()),
  pageId: z.optional(z.string()),
});

type ActiveRule = { rule: FailureRule; left: number };

/** Decides which requests are to fail. */
export class FailureSwitch {
  #active: ActiveRule[] = [];

  add(rule: FailureRule): void {
    this.#active.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#active = [];
  }

  /** The first rule that meets this request; it is used up by one. */
  take(method: string, host: string, pathname: string): FailureRule | null {
    const found = this.#active.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.method === undefined || rule.method.toUpperCase() === method) &&
        (rule.host === undefined || host === `${rule.host}.localhost`) &&
        (pathname.includes(rule.path) || new RegExp(rule.path).test(pathname)),
    );
    if (!found) return null;
    found.left -= 1;
    return found.rule;
  }
}
