import { askSite } from '../../utils/atlassian/ask-site.ts';
import { createdRequest, readCreated } from '../../utils/atlassian/search-created.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import type { CreatedList } from '../../utils/messages/page-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';
import { detectPage } from '../../utils/page/detect.ts';
import { findCreatedFlags, type NamedTicket } from '../../utils/page/find-created-flag.ts';
import { watchForFlag } from '../../utils/page/watch-for-flag.ts';

/** The issue that the page has become, with its summary: a full-page form leads there. */
function issueInView({ document, location }: Window): NamedTicket[] {
  const { issueKey, title } = detectPage(location.href, document);
  return issueKey === null ? [] : [{ key: issueKey, words: title ?? '' }];
}

/** By how many milliseconds the site's clock is ahead of ours, from an answer of it; 0 when it does not say. */
function clockAhead(answer: Response): number {
  const date = Date.parse(answer.headers.get('date') ?? '');
  // It tells whole seconds, cut off.
  return Number.isNaN(date) ? 0 : date + 500 - Date.now();
}

async function lookUp(window: Window, site: string, since: number): Promise<CreatedList> {
  const { deployment } = detectPage(window.location.href, window.document);
  const now = Date.now();
  let ahead = 0;
  const world = {
    origin: window.location.origin,
    now: () => Date.now(),
    async fetch(url: string, init: RequestInit) {
      const answer = await window.fetch(url, init);
      ahead = clockAhead(answer);
      return answer;
    },
  };
  const answer = await askSite(world, site, createdRequest(deployment ?? 'cloud', since, now));
  if (!answer.ok) return { tickets: null, problem: answer.problem };
  const tickets = readCreated(answer.value, ahead);
  return tickets ? { tickets, problem: null } : { tickets: null, problem: { kind: 'unreadable' } };
}

/** Which ticket a form for a new one has become. */
export function createdHandlers(
  window: Window,
  signal: AbortSignal,
): Pick<Handlers<ToolCalls>, 'findCreated' | 'listCreated'> {
  return {
    async findCreated({ site, since }) {
      await watchForFlag(window, signal);
      const list = await lookUp(window, site, since);
      const flags = findCreatedFlags(window.document);
      const seen = new Set(flags.map(({ key }) => key));
      const shown = issueInView(window).filter(({ key }) => !seen.has(key));
      return succeeded({ ...list, named: [...flags, ...shown] });
    },
    listCreated: async ({ site, since }) => succeeded(await lookUp(window, site, since)),
  };
}
