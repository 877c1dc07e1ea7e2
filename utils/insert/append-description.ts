import { askSite } from '../atlassian/ask-site.ts';
import { jiraRequests } from '../atlassian/jira-requests.ts';
import { member } from '../atlassian/member.ts';
import type { Place } from '../domain/place.ts';
import type { SiteProblem } from '../domain/site-problem.ts';
import type { TicketText } from '../domain/ticket-text.ts';
import type { InsertOutcome } from '../messages/page-views.ts';
import type { Deployment } from '../page/page-context.ts';
import { toAdf } from '../ticket-text/to-adf.ts';
import { toWiki } from '../ticket-text/to-wiki.ts';
import type { InsertWorld } from './insert-world.ts';
import { isTooLong } from './is-too-long.ts';
import { sameValue } from './same-value.ts';

const failedBy = (problem: SiteProblem): InsertOutcome => ({ kind: 'failed', problem });

/** A description with our text after what stands there; null when it is of no form we know. */
export function withText(
  before: unknown,
  text: TicketText,
  deployment: Deployment,
): string | object | null {
  if (deployment === 'dc') {
    if (before !== null && typeof before !== 'string') return null;
    const kept = (before ?? '').trimEnd();
    return kept === '' ? toWiki(text) : `${kept}\n\n${toWiki(text)}`;
  }
  const added = toAdf(text);
  if (before === null) return added;
  const content = member(before, 'content');
  if (member(before, 'type') !== 'doc' || !Array.isArray(content)) return null;
  return { ...(before as object), content: [...content, ...added.content] };
}

/**
 * Writes our text after an issue's description. What stands there is read right before and goes back unchanged;
 * what stands there afterwards is read again, so that undoing can tell whether somebody went on writing.
 */
export async function appendDescription(
  world: InsertWorld,
  place: Place,
  key: string,
  text: TicketText,
  deployment: Deployment,
): Promise<InsertOutcome> {
  const jira = jiraRequests(deployment);
  const read = () => askSite(world, place.site, jira.description(key));
  const now = await read();
  if (!now.ok) return failedBy(now.problem);
  const before = member(now.value, 'fields', 'description') ?? null;
  const written = withText(before, text, deployment);
  if (written === null) return failedBy({ kind: 'unreadable' });
  if (isTooLong(written)) return failedBy({ kind: 'too-large' });
  const sent = await askSite(world, place.site, jira.writeDescription(key, written));
  if (!sent.ok && sent.problem.kind !== 'outcome-unknown') return failedBy(sent.problem);
  const later = await read();
  const after = later.ok ? (member(later.value, 'fields', 'description') ?? null) : null;
  if (sent.silence === 'cut' && later.silence === 'cut') return failedBy({ kind: 'unreachable' });
  // The old text still stands: it was not done, or, when the answer got lost, is not done yet.
  if (later.ok && sameValue(after, before))
    return failedBy(sent.ok ? { kind: 'refused', said: null } : sent.problem);
  if (!sent.ok && !later.ok) return failedBy(sent.problem);
  return {
    kind: 'done',
    url: `${place.site}/browse/${key}`,
    undo: later.ok ? { kind: 'restore-description', before, after } : null,
  };
}
