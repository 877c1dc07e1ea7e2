import { decodeSegment } from './parse-address.ts';
import { SILENT, type PathReading } from './path-reading.ts';

const PROJECT = /^[a-z][a-z0-9_]*$/i;
const ISSUE = /^([A-Z][A-Z0-9_]*)-\d{1,12}$/;
const CREATE = /^Create(?:SubTask)?Issue(?:Details)?(?:!|\.)/;
/** Forms and screens that stand for one issue, named by `key` or by its internal `id`. */
const ISSUE_FORM = /(?:Issue|Comment|AttachFile)(?:Details|Link)?(?:!\w+)?\.jspa$/;
const SIGN_IN = /^(?:log[io]n|logout|signup|forgotlogindetails)(?:!\w+)?(?:\.jspa?)?$/i;
/** Files, feeds, data and exports (`sr` and `si`), and the pages made for customers. */
const NO_PAGE = /^(?:sr|si|rest|s|download|gateway|images|helpcenter)$/;

const OTHER: PathReading = { context: 'other', strong: true };

export interface IssueKey {
  issueKey: string;
  /** The project's key. */
  container: string;
}

/** An issue key in canonical form with its project, or null. */
export function readIssueKey(raw: string): IssueKey | null {
  const container = ISSUE.exec(raw.toUpperCase())?.[1];
  return container ? { issueKey: raw.toUpperCase(), container } : null;
}

/** Reads the part of a Jira address behind the context path; null when the shape is unknown. */
export function readJiraPath(segments: string[], query: URLSearchParams): PathReading | null {
  const reading = readPlace(segments.map(decodeSegment), query);
  const selected = readIssueKey(query.get('selectedIssue') ?? '');
  if (reading === null || selected === null || /^(?:none|create)/.test(reading.context))
    return reading;
  // The URL names the selected issue, so it wins over the key of an older one in the path.
  return { ...reading, ...selected, context: 'issue' };
}

function readPlace(path: string[], query: URLSearchParams): PathReading | null {
  const [first = '', second = '', third = ''] = path;
  if (SIGN_IN.test(first) || NO_PAGE.test(first)) return SILENT;
  switch (first) {
    case 'browse':
      return readIssue(second) ?? readProject(second, [], query);
    case 'issues':
      return (
        readIssue(second) ??
        (path.length < 2
          ? { context: 'other', strong: query.has('jql') || query.has('filter') }
          : null)
      );
    case 'projects':
      // Bitbucket has /projects/KEY/repos/…
      return third === 'repos' ? null : readProject(second, path.slice(2), query);
    case 'secure':
      return readAction(second, query);
    case 'servicedesk':
      if (second === 'customer') return SILENT;
      if (second !== 'agent') return null;
      return third === 'all' ? OTHER : (readProject(third, path.slice(3), query) ?? OTHER);
    case 'plugins':
      // /plugins/servlet/desk is the customer portal of old versions.
      if (third === 'desk') return SILENT;
      return third === 'project-config' ? readProject(path[3] ?? '', [], query) : null;
    case 'jira':
      return readCloudPlace(path.slice(1), query);
    default:
      return null;
  }
}

function readIssue(raw: string): PathReading | null {
  const key = readIssueKey(raw);
  return key && { context: 'issue', strong: raw === key.issueKey, ...key };
}

/** A view of one project; `rest` is what follows its key. */
function readProject(raw: string, rest: string[], query: URLSearchParams): PathReading | null {
  if (!PROJECT.test(raw)) return null;
  const container = raw.toUpperCase();
  for (const [at, part] of rest.entries()) {
    const key = readIssueKey(part);
    // "sprint-1" looks like a key: it must be of this project, or stand where keys stand.
    const expected = /^issues?$/.test(rest[at - 1] ?? '') || rest[at - 2] === 'custom';
    if (key && (expected || key.container === container))
      return { context: 'issue', strong: true, ...key };
  }
  const [view, , sub = 'backlog'] = rest;
  const isBoard =
    /^(?:board|backlog)$/.test(view ?? '') ||
    (view === 'boards' && rest.length > 1 && sub === 'backlog' && !query.has('config'));
  const context = isBoard && query.get('view') !== 'reporting' ? 'board' : 'project';
  return { context, strong: false, container };
}

function readAction(action: string, query: URLSearchParams): PathReading | null {
  if (SIGN_IN.test(action)) return SILENT;
  if (CREATE.test(action)) return { context: 'create-issue', strong: true };
  if (/^Rapid(?:Board|View)\.jspa$/.test(action)) {
    const project = readProject(query.get('projectKey') ?? '', [], query) ?? OTHER;
    const drawn = action === 'RapidBoard.jspa' && query.get('view') !== 'reporting';
    return { ...project, strong: true, ...(drawn && { context: 'board' }) };
  }
  if (ISSUE_FORM.test(action) && (query.has('id') || query.has('key')))
    return { context: 'issue', strong: true, ...readIssueKey(query.get('key') ?? '') };
  if (action.endsWith('.jspa')) return OTHER;
  // Attachments, thumbnails and avatars also live under /secure.
  return action === '' ? null : SILENT;
}

/** Cloud's own tree: /jira/software/c/projects/KEY/…, /jira/people/ID/boards/N and so on. */
function readCloudPlace(path: string[], query: URLSearchParams): PathReading | null {
  const rest = path[1] === 'c' ? [path[0] ?? '', ...path.slice(2)] : path;
  if (rest[0] === 'people' && rest[2] === 'boards' && rest.length > 3)
    return { context: 'board', strong: true, cloud: true };
  if (rest[1] !== 'projects') return null;
  const reading = readProject(rest[2] ?? '', rest.slice(3), query);
  return reading && { ...reading, strong: true, cloud: true };
}
