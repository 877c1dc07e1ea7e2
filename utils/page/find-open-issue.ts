import type { Confidence, Source } from './page-context.ts';
import { clean, textOf, type PageFacts } from './page-facts.ts';
import { readIssueKey } from './read-jira-path.ts';
import { findFirst } from './selectors.ts';

/** An issue that the document shows. */
export interface OpenIssue {
  issueKey: string;
  container: string;
  confidence: Confidence;
}

/**
 * The issue that the document shows on top: in an overlay if there is one, else on the page.
 * @param certain the address says that there is one, so the page's own meta tag may name it; it
 *   stays behind when Data Center's navigator moves on without a new document.
 */
export function findOpenIssue(facts: PageFacts, certain: boolean): OpenIssue | null {
  const overlay = findFirst(facts.root, 'issueOverlay')?.element;
  const shown = (overlay && shownIn(overlay)) ?? shownIn(facts.root);
  if (shown !== null || !certain) return shown;
  const named = readIssueKey(facts.metas.get('ajs-issue-key') ?? '');
  return named && { ...named, confidence: 'medium' };
}

/**
 * The summary of the issue `issueKey`, or null while the document still shows another one:
 * after a soft navigation headings lag behind the address.
 */
export function readIssueTitle(
  facts: PageFacts,
  issueKey: string | null,
): { title: string; source: Source; confidence: Confidence } | null {
  const overlay = findFirst(facts.root, 'issueOverlay')?.element;
  for (const scope of overlay ? [overlay, facts.root] : [facts.root]) {
    const shown = shownIn(scope)?.issueKey ?? titled(facts.title)?.issueKey ?? null;
    // A page that names no key at all may show its only heading; one that names another may not.
    if (shown !== null && issueKey !== null && shown !== issueKey) continue;
    const heading = findFirst(scope, 'issueSummary');
    const title = textOf(heading?.element ?? null);
    if (heading && title !== '')
      return { title, source: 'dom', confidence: heading.hook.confidence };
  }
  const tab = titled(facts.title);
  if (tab === null || tab.issueKey !== issueKey) return null;
  const title = withoutSite(tab.title, facts);
  return title === '' ? null : { title, source: 'title', confidence: 'medium' };
}

function shownIn(scope: Element): OpenIssue | null {
  const found = findFirst(scope, 'issueKey');
  if (found === null) return null;
  const raw = found.element.getAttribute('data-issue-key') ?? textOf(found.element);
  const key =
    readIssueKey(raw) ??
    readIssueKey(/\/browse\/([^/?#]+)/.exec(found.element.getAttribute('href') ?? '')?.[1] ?? '');
  return key && { ...key, confidence: found.hook.confidence };
}

/** `[CXM-12] Summary - Jira` taken apart. */
function titled(text: string): { issueKey: string; title: string } | null {
  const match = /^(?:\(\d+\) )?\[([A-Z]\w*-\d+)\] ?(.*)$/i.exec(text);
  return match && { issueKey: (match[1] ?? '').toUpperCase(), title: match[2] ?? '' };
}

/** Cuts the site's name off the end: "Jira" on Cloud, whatever the administrators chose elsewhere. */
function withoutSite(title: string, facts: PageFacts): string {
  const site = facts.metas.get('ajs-app-title');
  if (site && title.endsWith(` - ${site}`)) return clean(title.slice(0, -site.length - 3));
  return clean(title.replace(/ - [^-]*jira[^-]*$/i, ''));
}
