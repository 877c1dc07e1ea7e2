import { readIssueKey } from './read-jira-path.ts';
import { oneLine } from './read-text.ts';

/**
 * Where Jira says that it has created something, best first; the test ids of Cloud are renamed about once a
 * year, so the last line takes any message that links to an issue. Not in `selectors.ts`, because what
 * stands there is loaded into every page.
 */
export const FLAGS = [
  '[data-testid="jira-issue-create.modal.create-form.success-flag"]', // cloud
  '.aui-message-success, .aui-message.success, .aui-flag', // dc
  '[data-testid*="flag"], [data-layer="flags"] > *, .atlaskit-portal [role="alert"]', // cloud by look
] as const;

/** A link to an issue, by its address or by the key that Data Center keeps beside it. */
const LINKS = 'a[href*="/browse/"], a[data-issue-key]';

/** A ticket that a message of the page speaks of. */
export type NamedTicket = {
  /** Upper case: `CXM-31`. */
  key: string;
  /** All words of the message, as one line. */
  words: string;
};

function keyIn(link: Element): string | null {
  const address = /\/browse\/([A-Za-z]\w*-\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
  const raw = link.getAttribute('data-issue-key') ?? address ?? '';
  return readIssueKey(raw)?.issueKey ?? null;
}

/** The tickets that the page's messages link to, each once. */
export function findCreatedFlags(document: Document): NamedTicket[] {
  const found = new Map<string, string>();
  for (const flag of document.querySelectorAll(FLAGS.join(', '))) {
    for (const link of flag.querySelectorAll(LINKS)) {
      const key = keyIn(link);
      if (key && !found.has(key)) found.set(key, oneLine(flag.textContent ?? ''));
    }
  }
  return [...found].map(([key, words]) => ({ key, words }));
}
