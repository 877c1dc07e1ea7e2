import { decodeSegment } from './parse-address.ts';
import { readRoute, type PathReading, type Route } from './path-reading.ts';

export interface IssueKey {
  issueKey: string;
  /** The project's key. */
  container: string;
}

/** An issue key in canonical form with its project, or null. */
export function readIssueKey(raw: string): IssueKey | null {
  const issueKey = raw.toUpperCase();
  const container = /^([A-Z][A-Z0-9_]*)-\d{1,12}$/.exec(issueKey)?.[1];
  return container ? { issueKey, container } : null;
}

/**
 * Writes a shape with `KEY`, `PROJECT` and, for all ways to a project's views, `TREE`.
 * Bitbucket has /projects/KEY/repos/….
 */
function shape(text: string): RegExp {
  const source = text
    .replace(
      'TREE',
      '(?:servicedesk/agent(?!/all\\b)|(?:jira/\\w+/(?:c/)?)?projects)/PROJECT(?!/repos)',
    )
    .replace('PROJECT', '(?<container>[a-z]\\w*)')
    .replace('KEY', '(?<issueKey>[a-z]\\w*-\\d+)');
  return new RegExp(`^(?:${source})(?:/|$)`, 'i');
}

const weak = { weak: true };

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
    shape('(?:secure/)?(?:log[io]n|logout|signup|forgotlogindetails)(?:!\\w+)?(?:\\.jspa?)?'),
    'none',
  ],
  [shape('servicedesk/customer|plugins/servlet/desk|helpcenter'), 'none'],
  [shape('sr|si|rest|s|download|gateway|images'), 'none'],
  [/^secure\/.*(?<!\.jspa)$/, 'none'],
  [/^secure\/|^servicedesk\/agent/, 'other'],
  [/^issues$/, 'other', weak],
  [shape('(?:browse|plugins/servlet/project-config)/PROJECT'), 'project', weak],
  [/^jira\/people\/[^/]+\/boards\/\d/, 'board'],
];

/** Forms and screens that stand for one issue, named by `key` or by its internal `id`. */
const ISSUE_FORM = /(?:Issue|Comment|AttachFile)(?:Details|Link)?(?:!\w+)?\.jspa$/;

/** Reads the part of a Jira address behind the context path; null when the shape is unknown. */
export function readJiraPath(segments: string[], query: URLSearchParams): PathReading | null {
  const path = segments.map(decodeSegment).join('/');
  const found = readRoute(routes, path);
  if (!found || /^(?:none|create)/.test(found.context)) return found;
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
  if (path.endsWith('RapidView.jspa')) reading.context = project ? 'project' : 'other';
  if (reading.context === 'board' && (query.has('config') || query.get('view') === 'reporting'))
    reading.context = project ? 'project' : 'other';
  // The selected issue wins over an older one in the path.
  const selected = readIssueKey(query.get('selectedIssue') ?? named ?? '');
  return selected ? { ...reading, ...selected, context: 'issue' } : reading;
}
