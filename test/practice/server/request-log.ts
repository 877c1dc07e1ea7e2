import type { MiddlewareHandler } from 'hono';

import { errorBody } from '../rest/answer-failure.ts';
import { checkAgainstSpec } from '../rest/spec-check.ts';

/** One request as the workplace saw it. */
export type LoggedRequest = {
  at: string;
  host: string;
  method: string;
  /** Path with query. */
  path: string;
  origin: string | null;
  referer: string | null;
  /** `Sec-Fetch-Site`, `Sec-Fetch-Dest`: who asked, and for what. */
  fetchSite: string | null;
  fetchDest: string | null;
  /** True when the workplace's own client script sent it. */
  ownScript: boolean;
  /** Characters of the body as announced. */
  bodyLength: number;
  /** True when the product's own REST description covers the request and was at hand. */
  validated: boolean;
  /** What that description or the document schema has against it; such a request is answered 400. */
  violations: string[];
};

/** Header by which the workplace's own scripts can be told from anybody else's. */
export const OWN_SCRIPT_HEADER = 'x-practice-script';

/** Keeps the newest requests only, so that a workplace left running for days stays small. */
const MAX_ENTRIES = 5000;

export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  /** The requests since the start or the last `clear`, oldest first. */
  list(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** Notes every request but those that steer the workplace, and refuses what the product would not take. */
  watch(): MiddlewareHandler {
    return async (c, next) => {
      const url = new URL(c.req.url);
      if (/^\/__practice\/(?:log|reset|fail|permissions)$/.test(url.pathname)) return next();
      const entry: LoggedRequest = {
        at: new Date().toISOString(),
        host: c.req.header('host') ?? '',
        method: c.req.method,
        path: url.pathname + url.search,
        origin: c.req.header('origin') ?? null,
        referer: c.req.header('referer') ?? null,
        fetchSite: c.req.header('sec-fetch-site') ?? null,
        fetchDest: c.req.header('sec-fetch-dest') ?? null,
        ownScript: c.req.header(OWN_SCRIPT_HEADER) !== undefined,
        bodyLength: Number(c.req.header('content-length') ?? 0),
        validated: false,
        violations: [],
      };
      this.#entries.push(entry);
      if (this.#entries.length > MAX_ENTRIES) this.#entries.shift();
      const verdict = await checkAgainstSpec(c.req.raw);
      Object.assign(entry, verdict);
      if (verdict.violations.length > 0)
        return Response.json(errorBody(url.pathname, 400, verdict.violations.join('; ')), {
          status: 400,
        });
      return next();
    };
  }
}
