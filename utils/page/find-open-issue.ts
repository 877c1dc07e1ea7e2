import { found, type Found } from './page-context.ts';
import type { PageFacts } from './page-facts.ts';
import { readIssueKey, type IssueKey } from './read-jira-path.ts';
import { textOf } from './read-text.ts';
import { find } from './selectors.ts';

/**
 * The issue that the document shows on top: in an overlay if there is one, else on the page.
 * @param certain the address says that there is one, so the page's own meta tag may name it; that
 *   tag stays behind when Data Center's navigator moves on without a new document.
 */
export function findOpenIssue(facts: PageFacts, certain: boolean): Found<IssueKey> | null {
  for (const scope of scopesOf(facts)) {
    const shown = shownIn(scope);
    if (shown) return shown;
  }
  const named = certain && readIssueKey(facts.meta('ajs-issue-key'));
  return found(named, 'meta', 'medium');
}

/**
 * The summary of the issue `issueKey`, or null while the document still shows another one:
 * after a soft navigation headings lag behind the address.
 */
export function readIssueTitle(facts: PageFacts, issueKey: string | null): Found<string> | null {
  // `[CXM-12] Summary - Jira`, before Jira 5 `[#CXM-12] …`; some pages put the number of unread
  // notices in front.
  const [, inTab, rest = ''] = /^(?:\(\d+\) )?\[#?(\w+-\d+)\] ?(.*)$/.exec(facts.title) ?? [];
  for (const scope of scopesOf(facts)) {
    // A page that names no key at all may show its only heading; one that names another may not.
    const shown = shownIn(scope)?.value.issueKey ?? inTab;
    const heading = find(scope, 'issueSummary');
    const value = textOf(heading?.element);
    if (heading && value && (!shown || shown === issueKey))
      return found(value, 'dom', heading.confidence);
  }
  // The site's name ends every tab title: "Jira" on Cloud, elsewhere what the administrators chose, and
  // the page may not say it.
  const site = ` - ${facts.meta('ajs-app-title')}`;
  const value = rest.endsWith(site) ? rest.slice(0, -site.length) : rest.replace(/(.*) - .*/, '$1');
  return found(inTab === issueKey && value, 'title', 'medium');
}

function scopesOf({ root }: PageFacts): Element[] {
  const overlay = find(root, 'issueOverlay');
  return overlay ? [overlay.element, root] : [root];
}

function shownIn(scope: Element): Found<IssueKey> | null {
  const match = find(scope, 'issueKey');
  if (!match) return null;
  const { element, confidence } = match;
  const inLink = /\/browse\/([\w-]+)/.exec(element.getAttribute('href') ?? '')?.[1];
  const key = readIssueKey(element.getAttribute('data-issue-key') ?? inLink ?? textOf(element));
  return found(key, 'dom', confidence);
}
