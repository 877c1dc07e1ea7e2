import { classifyHost } from './classify-host.ts';
import { decodeSegment, parseAddress } from './parse-address.ts';
import { readIssueKey } from './read-jira-path.ts';

/** Words of Jira's and Confluence's own addresses. What is not among them is somebody's own word. */
const ownWords = new Set(
  (
    'admin agent all api archived-work-items attachments backlog blog board boards browse c calendar components ' +
    'confluence core create create-v2 custom customer dashboards database desk display download edit edit-v2 ' +
    'embed fixforversion folder for-you form helpcenter issue issues jira list login overview pages people plans ' +
    'plugins portal portals project-config projects public queues releases reports rest scenarios section secure ' +
    'servicedesk servlet settings si software spaces sr summary timeline versions viewsource whiteboard wiki x ' +
    'your-work login.jsp copypage.action createblogpost.action createpage.action dashboard.action ' +
    'editblogpost.action editpage.action listpages.action login.action resumedraft.action tinyurl.action ' +
    'viewinfo.action viewpage.action viewpagesrc.action viewspace.action'
  ).split(' '),
);

/** Words that are followed by somebody's word, and what that is. */
const announced: Record<string, string> = {
  agent: 'PROJECT',
  browse: 'PROJECT',
  display: 'SPACE',
  people: 'NAME',
  'project-config': 'PROJECT',
  projects: 'PROJECT',
  public: 'SPACE',
  section: 'NAME',
  spaces: 'SPACE',
  x: 'CODE',
};

/** Own words that may stand in place of what is announced: `/servicedesk/agent/all`, `/display/public/…`. */
const instead = /^(?:all|public|viewspace\.action)$/;

/** Parameters of Jira and Confluence that say something about the place. */
const ownParameters = new Set(
  (
    'config copyPageId decorator draftId draftShareId filter focusedCommentId fromPageId groupBy id issuetype jql ' +
    'key pageId pid projectKey rapidView selectedIssue spaceKey title urlIdentifier view'
  ).split(' '),
);

/** Values that are a choice of the product and not somebody's word. */
const ownValues = /^(?:detail|planning|planning\.nodetail|reporting|printable)$/;

/**
 * An address in which every host, key, id, name, title and value is replaced by what it is:
 * `https://SITE.atlassian.net/browse/KEY-N`. Whatever is not known to belong to the products themselves
 * becomes `…`, so a new kind of address can tell less, but never more. Empty for what is no web address.
 */
export function maskAddress(raw: string): string {
  const address = parseAddress(raw);
  if (!address) return '';
  const { protocol, port, hash } = new URL(raw);
  const said: string[] = [];
  for (const segment of address.segments) said.push(maskSegment(decodeSegment(segment), said));
  const query = [...address.query].map(([name, value]) =>
    ownParameters.has(name) ? `${name}=${maskValue(name, value)}` : '…',
  );
  return [
    `${protocol}//${maskHost(address.host)}${port && `:${port}`}/${said.join('/')}`,
    query.length > 0 ? `?${query.join('&')}` : '',
    hash ? '#…' : '',
  ].join('');
}

function maskHost(host: string): string {
  const kind = classifyHost(host);
  if (kind === 'lookalike') return 'LOOKALIKE';
  return kind === 'cloud' ? `SITE.${/[^.]+\.[^.]+$/.exec(host)?.[0]}` : 'HOST';
}

/** @param said what the segments before are called. */
function maskSegment(segment: string, said: readonly string[]): string {
  const before = said.at(-1) ?? '';
  const what = announced[before];
  if (segment.startsWith('~')) return '~NAME';
  if (readIssueKey(segment)) return 'KEY-N';
  if (what && !instead.test(segment)) return what;
  if (/^\d+$/.test(segment)) return said.includes('pages') ? 'ID' : 'N';
  // Behind a number in Confluence, and everywhere behind a space in its older addresses, stands a title.
  const titled = said.includes('spaces') && /^(?:ID|N|TITLE)$/.test(before);
  if (titled || (said.includes('display') && before !== 'display')) return 'TITLE';
  // Jira's programs are many, and those of its apps are worth knowing.
  const isProgram = before === 'secure' && /^[A-Z]\w*(?:!\w+)?\.jspa$/.test(segment);
  return isProgram || ownWords.has(segment) ? segment : '…';
}

function maskValue(name: string, value: string): string {
  if (value === '' || ownValues.test(value)) return value;
  if (readIssueKey(value)) return 'KEY-N';
  if (/^-?\d+$/.test(value)) return /id$/i.test(name) ? 'ID' : 'N';
  return name.endsWith('Key') ? 'KEY' : 'TEXT';
}
