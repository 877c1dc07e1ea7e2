import { type Asked, askSite } from '../atlassian/ask-site.ts';
import { listOf, member, textOrNull } from '../atlassian/member.ts';
import type { SiteRequest } from '../atlassian/site-request.ts';
import { adfText } from '../ticket-text/adf-text.ts';
import type { InsertWorld } from './insert-world.ts';

/** Clocks of a cluster's machines differ by this much at most. Milliseconds. */
const CLOCK_SKEW_MS = 10_000;

/** Text without what a site may write differently: tags, named characters, blanks. */
function gist(body: unknown): string {
  const text = typeof body === 'string' ? body : adfText(body);
  return text.replaceAll(/<[^<>]*>|&#?\w+;/g, '').replaceAll(/[^a-z\d]+/gi, '');
}

/** The text of a comment in an answer or as it was sent, whichever product it is of. */
function bodyOf(comment: unknown): unknown {
  const body = member(comment, 'body');
  return member(body, 'storage', 'value') ?? member(body, 'value') ?? body;
}

function createdAt(comment: unknown): number {
  const [jira, cloud, dc] = [
    member(comment, 'created'),
    member(comment, 'version', 'createdAt'),
    member(comment, 'history', 'createdDate'),
  ].map(textOrNull);
  return Date.parse(jira ?? cloud ?? dc ?? '');
}

/**
 * Looks once whether a comment arrived although its answer did not: the newest one with this text, written since.
 * @param list asks for the newest comments.
 * @param tookMs since the comment was sent.
 */
export async function findOwnComment(
  world: InsertWorld,
  site: string,
  list: SiteRequest,
  body: unknown,
  tookMs: number,
): Promise<{ answer: Asked; comment: unknown }> {
  const answer = await askSite(world, site, list);
  if (!answer.ok) return { answer, comment: null };
  const wanted = gist(bodyOf(body));
  const since = answer.at - tookMs - CLOCK_SKEW_MS;
  const all = listOf(member(answer.value, 'comments') ?? member(answer.value, 'results'));
  const comment = all
    // Without a date it may be one of another day.
    .filter((one) => createdAt(one) >= since && gist(bodyOf(one)) === wanted)
    .toSorted((one, other) => createdAt(other) - createdAt(one))[0];
  return { answer, comment: comment ?? null };
}
