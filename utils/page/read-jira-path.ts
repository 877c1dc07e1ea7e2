import { decodeSegment } from './parse-address.ts';
import { SILENT, type PathReading } from './path-reading.ts';

const PROJECT = /^[a-z][a-z0-9_]*$/i;
const ISSUE = /^([a-z][a-z0-9_]*)-\d{1,12}$/i;
const CREATE = /^Create(?:SubTask)?Issue(?:Details)?(?:!\w+)?\.jspa$/;
/** Forms and screens that stand for one issue, named by `key` or by its internal `id`. */
const ISSUE_FORM =
  /^(?:View|Edit|Assign|CommentAssign|Clone|Move|Delete|Link|LinkJira)Issue(?:Details)?(?:!\w+)?\.jspa$|^(?:Add|Edit|Delete)Comment(?:!\w+)?\.jspa$|^AttachFile(?:!\w+)?\.jspa$/;
const BOARD_SETTINGS = /^RapidView\.jspa$/;
const SIGN_IN = /^(?:log[io]n|logout|signup|forgotlogindetails)(?:!\w+)?(?:\.jspa?)?$/i;
/** Files, feeds, data and exports; `sr` and `si` are the printable and downloadable views. */
const NO_PAGE = /^(?:sr|si|rest|s|download|gateway|images|login-error)$/;

const OTHER: PathReading = { context: 'other', strong: true };

/** An issue key in canonical form with its project, or null. */
export function readIssueKey(raw: string): { issueKey: string; container: string } | null {
  const match = ISSUE.exec(raw);
  return match?.[1] === undefined
    ? null
    : { issueKey: raw.toUpperCase(), container: match[1].toUpperCase() };
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
      return (third === 'all' ? null : readProject(third, path.slice(3), query)) ?? OTHER;
    case 'helpcenter':
      return SILENT;
    case 'plugins':
      return readPlugin(third, path[3] ?? '', query);
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
    // `/sprints/sprint-1` looks like a key: it must be of this project, or stand where keys stand.
    const expected = /^issues?$/.test(rest[at - 1] ?? '') || rest[at - 2] === 'custom';
    if (key && (expected || key.container === container))
      return { context: 'issue', strong: true, ...key };
  }
  const [view, , sub] = rest;
  const onBoard =
    (view === 'boards' &&
      rest.length > 1 &&
      (sub ?? 'backlog') === 'backlog' &&
      !query.has('config')) ||
    view === 'board' ||
    view === 'backlog';
  return { context: onBoard ? 'board' : 'project', strong: false, container };
}

function readAction(action: string, query: URLSearchParams): PathReading | null {
  if (SIGN_IN.test(action)) return SILENT;
  if (CREATE.test(action)) return { context: 'create-issue', strong: true };
  const project = query.get('projectKey') ?? '';
  const container = PROJECT.test(project) ? { container: project.toUpperCase() } : {};
  if (action === 'RapidBoard.jspa') {
    const view =
      query.get('view') === 'reporting' ? (project === '' ? 'other' : 'project') : 'board';
    return { context: view, strong: true, ...container };
  }
  if (BOARD_SETTINGS.test(action))
    return { context: project === '' ? 'other' : 'project', strong: true, ...container };
  if (ISSUE_FORM.test(action) && (query.has('id') || query.has('key')))
    return { context: 'issue', strong: true, ...readIssueKey(query.get('key') ?? '') };
  if (action.endsWith('.jspa')) return OTHER;
  // Attachments, thumbnails and avatars also live under /secure.
  return action === '' ? null : SILENT;
}

function readPlugin(servlet: string, argument: string, query: URLSearchParams): PathReading | null {
  if (servlet === 'desk') return SILENT;
  return servlet === 'project-config' ? readProject(argument, [], query) : null;
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
