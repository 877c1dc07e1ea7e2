import { find } from '../page/selectors.ts';
import { parseWhen } from './parse-when.ts';

/** Who wrote an issue and when, as far as its page says so. */
export type IssueOrigin = {
  /** The person who is signed in wrote it; null: the page does not say. */
  isAuthor: boolean | null;
  /** Milliseconds since it was created; null: the page does not say. */
  age: number | null;
};

const REPORTER =
  '#reporter-val, [data-testid="issue.views.field.user.reporter"], [data-test-id="issue.views.field.user.reporter"]';

const CREATED =
  '#created-val, #create-date, [data-testid="created-date.ui.read.meta-date"], [data-test-id="created-date.ui.read.meta-date"], [data-testid="issue.views.field.date.created"]';

const folded = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What somebody is called within a field, piece by piece: no buttons, no labels. */
function namesIn(node: Node): string[] {
  if (node.nodeType === 3) return [folded(node.nodeValue)].filter(Boolean);
  const isControl = node.nodeType === 1 && (node as Element).matches('button, label, svg, style');
  return isControl ? [] : [...node.childNodes].flatMap(namesIn);
}

/** Data Center names the account, Cloud only the person; where two bear one name it is the same to the page, too. */
function isAuthorOf(scope: Element, meta: (name: string) => string): boolean | null {
  const field = scope.querySelector(REPORTER);
  if (!field) return null;
  const account = meta('ajs-remote-user');
  const shown = field.querySelector('.user-hover[rel]')?.getAttribute('rel');
  if (shown && account) return shown === account;
  const name = folded(meta('ajs-remote-user-fullname'));
  const names = namesIn(field);
  return name === '' || names.length === 0 ? null : names.includes(name);
}

function ageOf(scope: Element, now: number): number | null {
  const field = scope.querySelector(CREATED);
  if (!field) return null;
  const named = field.querySelector('time[datetime]')?.getAttribute('datetime');
  // Older editions write the zone without a colon (-0500), which not every browser reads.
  const time = named
    ? Date.parse(named.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    : parseWhen(field.textContent ?? '', now);
  return time === null || Number.isNaN(time) ? null : now - time;
}

/** Reads who wrote the issue in view, and when. Nothing is asked of the site. `now`: milliseconds since 1970. */
export function readIssueOrigin({ documentElement: root }: Document, now: number): IssueOrigin {
  const metas = root.getElementsByTagName('meta');
  const meta = (name: string) => metas.namedItem(name)?.getAttribute('content') ?? '';
  const scope = find(root, 'issueOverlay')?.element ?? root;
  return { isAuthor: isAuthorOf(scope, meta), age: ageOf(scope, now) };
}
