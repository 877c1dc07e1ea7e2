import type { SiteProblem } from '../domain/site-problem.ts';
import { retryAfter } from './retry-after.ts';
import { saidBySite } from './said-by-site.ts';

/** An answer of the site, read to its end. */
export type RawAnswer = {
  status: number;
  header: (name: string) => string | null;
  text: string;
  /** The site wanted to lead somewhere else, which its REST never does for a person who is signed in. */
  redirected: boolean;
};

export type SiteAnswer = { ok: true; value: unknown } | { ok: false; problem: SiteProblem };

/** A form that asks for a password, or the addresses and names of sign-in pages. */
const SIGN_IN =
  /type=["']?password|login\.jsp|dologin\.action|id=["']?login-form|id\.atlassian\.com|samlrequest/i;

/** How Jira words its limit, on Cloud and Data Center. */
const TOO_LONG = /CONTENT_LIMIT_EXCEEDED|exceeds the allowed limit|32[.,\s]?767/i;

/** Data Center tells on every answer who is asking. */
export const isAnonymous = ({ header }: Pick<RawAnswer, 'header'>) =>
  header('x-ausername') === 'anonymous';

function problem(kind: SimpleProblem): SiteAnswer {
  return { ok: false, problem: { kind } };
}

type SimpleProblem = Exclude<SiteProblem['kind'], 'too-many' | 'site-failed' | 'refused'>;

function parse(text: string): { value: unknown } | null {
  if (text.trim() === '') return { value: null };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // A proxy's page or half an answer: the caller says what that means.
    return null;
  }
}

function explainSuccess(answer: RawAnswer, isWrite: boolean): SiteAnswer {
  const parsed = parse(answer.text);
  if (parsed) return { ok: true, value: parsed.value };
  if (/html/i.test(answer.header('content-type') ?? '') || /^\s*</.test(answer.text))
    return problem(SIGN_IN.test(answer.text) ? 'signed-out' : 'unreadable');
  // It said yes, and nobody knows to what.
  return problem(isWrite ? 'outcome-unknown' : 'unreadable');
}

/**
 * What an answer means to the person who waits for it. Total: every status has its meaning.
 * @param now milliseconds since 1970, for a `Retry-After` that is a date.
 */
export function explainAnswer(answer: RawAnswer, isWrite: boolean, now: number): SiteAnswer {
  const { status, text } = answer;
  if (answer.redirected) return problem('signed-out');
  if (status >= 200 && status < 300) return explainSuccess(answer, isWrite);
  const said = saidBySite(parse(text)?.value);
  switch (status) {
    case 401:
      return problem('signed-out');
    case 403:
      return problem(/xsrf check failed/i.test(text) ? 'wrong-base-url' : 'forbidden');
    case 404:
    case 410:
      return problem(isAnonymous(answer) ? 'signed-out' : 'not-found');
    case 409:
      return problem('conflict');
    case 413:
      return problem('too-large');
    case 429:
      return { ok: false, problem: tooMany(answer, now) };
    default:
  }
  if (status === 503 && answer.header('retry-after') !== null)
    return { ok: false, problem: tooMany(answer, now) };
  if (status >= 500) return { ok: false, problem: { kind: 'site-failed', status } };
  if (said !== null && TOO_LONG.test(said)) return problem('too-large');
  return { ok: false, problem: { kind: 'refused', said } };
}

function tooMany(answer: RawAnswer, now: number): SiteProblem {
  return { kind: 'too-many', seconds: retryAfter(answer.header('retry-after'), now) };
}
