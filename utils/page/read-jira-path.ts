import { decodeSegment } from './parse-address.ts';
import { readRoute, shape, weak, type PathReading, type Route } from './path-reading.ts';

export interface IssueKey {
  issueKey: string;
  /** The project's key. */
  container: string;
}

/** An issue key in canonical form with its project, or null. */
export function readIssueKey(raw: string): IssueKey | null {
  const issueKey = raw.toUpperCase();
  const container = /^([A-Z]\w*)-\d{1,12}$/.exec(issueKey)?.[1];
  return container ? { issueKey, container } : null;
}

/** The usual places first: a shape costs time when it is tried for the first time. */
const routes: readonly Route[] = [
  [shape('(?:browse|issues)/KEY'), 'issue'],
  [shape('TREE(?:/.*)?/(?:issues?|custom/\\d+)/KEY'), 'issue'],
  // "sprint-1" looks like a key: elsewhere it must be one of this project.
  [shape('TREE/.*\\b(?<issueKey>\\k<container>-\\d+)'), 'issue'],
  [shape('TREE/(?:board|backlog|boards/\\d+(?:/backlog)?)$'), 'board', weak],
  [shape('TREE'), 'project', weak],
  [/^secure\/RapidBoard\.jspa$/, 'board'],
  [shape('secure/Create(?:SubTask)?Issue(?:Details)?(?:!\\w+)?\\.jspa'), 'create-issue'],
  // Signing in, what is made for customers, exports (sr, si), feeds, data and files.
  [
    shape(
      '(?:secure/)?(?:log(?:in|on|out)|signup|forgot\\w+)(?:!\\w+)?(?:\\.jspa?)?|servicedesk/customer\\w*|plugins/servlet/desk|helpcenter|sr|si|rest|s|download|gateway',
    ),
    'none',
  ],
  [/^secure\/.*(?<!\.jspa)$/, 'none'],
  [/^secure\/|^servicedesk\/agent/, 'other'],
  [/^issues$/, 'other', weak],
  [shape('(?:browse|plugins/servlet/project-config)/PROJECT'), 'project', weak],
  [/^jira\/people\/[^/]+\/boards\/\d/, 'board'],
];

/** Forms and screens that stand for one issue, named by `key` or by its internal `id`. */
const ISSUE_FORM = /^secure\/\w*(?:Issue|Comment|Attach|Label|Work)/;

/** Reads the part of a Jira address behind the context path; null when the shape is unknown. */
export function readJiraPath(segments: string[], query: URLSearchParams): PathReading | null {
  const path = segments.map(decodeSegment).join('/');
  const found = readRoute(routes, path);
  const selected = readIssueKey(query.get('selectedIssue') ?? '');
  // Dashboards, plans and home show the selected issue, too.
  if (!found) return selected && { context: 'issue', weak: true, ...selected };
  if (/^(?:none|create)/.test(found.context)) return found;
  const reading = { ...found, cloud: path.startsWith('jira/') };
  const key = readIssueKey(reading.issueKey ?? '');
  // A lower-case word with a number is a legal key, but also any word of any site.
  if (key) Object.assign(reading, key, { weak: reading.issueKey !== key.issueKey });
  if (reading.cloud || query.has('jql') || query.has('filter')) reading.weak = false;
  const isForm = ISSUE_FORM.test(path);
  const named = isForm ? query.get('key') : null;
  if (named || (isForm && query.has('id'))) reading.context = 'issue';
  const project = reading.container ?? /^[a-z]\w*$/i.exec(query.get('projectKey') ?? '')?.[0];
  if (project) reading.container = project.toUpperCase();
  const beside = query.has('config') || query.get('view') === 'reporting';
  if (path.endsWith('RapidView.jspa') || (reading.context === 'board' && beside))
    reading.context = project ? 'project' : 'other';
  // The selected issue wins over an older one in the path.
  const open = selected ?? readIssueKey(named ?? '');
  return open ? { ...reading, ...open, context: 'issue' } : reading;
}
