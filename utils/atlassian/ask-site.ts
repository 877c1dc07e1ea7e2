import type { SiteProblem } from '../domain/site-problem.ts';
import { explainAnswer, isAnonymous, type RawAnswer, type SiteAnswer } from './explain-answer.ts';
import type { SiteRequest } from './site-request.ts';

/** Longer than any healthy site takes, shorter than patience. Milliseconds. */
const TIMEOUT_MS = 20_000;

/** What asking needs of the world. */
export type SiteWorld = {
  /** The page's own `fetch`: same origin, the person's session. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Origin of the page we stand in. */
  origin: string;
  /** Milliseconds since 1970. */
  now: () => number;
};

export type Asked = SiteAnswer & {
  /** The site says that nobody is signed in. */
  anonymous: boolean;
  /** No whole answer came: the connection was cut, or time was up. Then nobody knows whether the request arrived. */
  silence: 'cut' | 'late' | null;
  /** When it answered, by its own clock where it tells (the `Date` header). Milliseconds since 1970. */
  at: number;
};

function headersFor(request: SiteRequest): Record<string, string> {
  return {
    Accept: 'application/json',
    'X-Atlassian-Token': 'no-check',
    ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
  };
}

/**
 * Asks Jira or Confluence as the signed-in person, once, and never throws.
 * @param site origin and context path of the site; it must be that of the page we stand in.
 */
export async function askSite(
  world: SiteWorld,
  site: string,
  request: SiteRequest,
): Promise<Asked> {
  const isWrite = request.method !== 'GET';
  if (!isOf(world.origin, site)) return silent({ kind: 'unreachable' }, 'cut', world.now());
  let response: Response | null = null;
  try {
    response = await world.fetch(site + request.path, {
      method: request.method,
      headers: headersFor(request),
      credentials: 'same-origin',
      cache: 'no-store',
      // REST leads nobody anywhere but to the sign-in page, often of another origin, which `fetch` could not follow.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    });
    const { status, headers, type, redirected } = response;
    const answer: RawAnswer = {
      status,
      header: (name) => headers.get(name),
      text: await response.text(),
      redirected: type === 'opaqueredirect' || redirected,
    };
    const explained = explainAnswer(answer, isWrite, world.now());
    const at = Date.parse(headers.get('date') ?? '') || world.now();
    return { ...explained, anonymous: isAnonymous(answer), silence: null, at };
  } catch (error) {
    // No network, the connection broke on the way there or back, or the answer broke off in the middle.
    const late = error instanceof Error && error.name === 'TimeoutError';
    const forReading = response && !late ? 'unreadable' : 'unreachable';
    return silent(
      { kind: isWrite ? 'outcome-unknown' : forReading },
      late ? 'late' : 'cut',
      world.now(),
    );
  }
}

/** Whether a site is that of a page, whatever its context path. */
export function isOf(origin: string, site: string): boolean {
  return site === origin || site.startsWith(`${origin}/`);
}

function silent(problem: SiteProblem, silence: 'cut' | 'late', at: number): Asked {
  return { ok: false, problem, anonymous: false, silence, at };
}
