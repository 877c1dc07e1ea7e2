import * as z from 'zod/mini';

import type { CreatedTicket } from '../domain/created-ticket.ts';
import type { Deployment } from '../page/page-context.ts';
import type { SiteRequest } from './site-request.ts';

/** More than anybody creates while one form stands open. */
const LIMIT = 10;
const MINUTE_MS = 60_000;

/**
 * Asks for the tickets that the signed-in person created since then, newest first. JQL counts in minutes
 * back from the site's own clock, so this device's need not be right.
 */
export function createdRequest(deployment: Deployment, since: number, now: number): SiteRequest {
  const minutes = Math.max(1, Math.ceil((now - since) / MINUTE_MS) + 1);
  const query = new URLSearchParams({
    jql: `creator = currentUser() AND created >= -${minutes}m ORDER BY created DESC`,
    fields: 'summary,created',
    maxResults: String(LIMIT),
  });
  const path = deployment === 'cloud' ? '/rest/api/3/search/jql' : '/rest/api/2/search';
  return { method: 'GET', path: `${path}?${query}` };
}

const answerSchema = z.object({
  issues: z.array(
    z.object({
      key: z.string().check(z.regex(/^[A-Z]\w*-\d+$/)),
      fields: z.object({ summary: z.string(), created: z.string() }),
    }),
  ),
});

/** `2026-11-21T10:02:03.000+0100`: Jira leaves out the colon that `Date` wants. */
function readTime(text: string): number {
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/**
 * The tickets in the site's answer; null when it is none.
 * @param ahead milliseconds by which the site's clock is ahead of this device's; 0 when unknown.
 */
export function readCreated(answer: unknown, ahead: number): CreatedTicket[] | null {
  const read = answerSchema.safeParse(answer);
  if (!read.success) return null;
  return read.data.issues.flatMap(({ key, fields: { summary, created } }) => {
    const createdAt = readTime(created) - ahead;
    return Number.isNaN(createdAt) ? [] : [{ key, summary, createdAt }];
  });
}
