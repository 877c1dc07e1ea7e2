import { decodeSegment, decodeTitle } from './parse-address.ts';
import { SILENT, type PathReading } from './path-reading.ts';
import { decodeTinyLink } from './tiny-link.ts';

const ID = /^\d{1,19}$/;
/** Personal spaces are `~name` or, on Cloud, `~accountid`, which may hold colons and hyphens. */
const SPACE = /^(?:~[\w.@:+-]+|[a-z0-9]+)$/i;
const READ = /^(?:viewpage|releaseview)\.action$/;
const EDIT =
  /^(?:(?:do)?(?:edit|create)(?:page|blogpost)|createpage-[a-z]+|resumedraft|copypage)\.action$/;
const SIGN_IN = /^(?:(?:do)?login|logout|signup|forgotuserpassword)(?:\.action)?$/;
const NO_PAGE = /^(?:rest|rpc|s|download|images|exportword|synchrony)$/;
const DESK = /^(?:dashboard|dosearchsite|homepage|index)\.action$/;

/** Reads the part of a Confluence address behind the context path; null when unknown. */
export function readConfluencePath(segments: string[], query: URLSearchParams): PathReading | null {
  const [first = '', second = '', third = ''] = segments;
  if (SIGN_IN.test(first) || NO_PAGE.test(first) || query.get('decorator') === 'printable')
    return SILENT;
  switch (first) {
    case 'display':
      // Older sites put anonymous readers under /display/public/KEY/Title.
      return readDisplay(
        second === 'public' && segments.length > 3 ? segments.slice(2) : segments.slice(1),
      );
    case 'spaces':
      if (second === 'flyingpdf') return SILENT;
      return second.endsWith('.action')
        ? { context: 'other', strong: true, ...spaceOf(query.get('key')) }
        : readSpace(segments.slice(1));
    case 'pages':
      return readAction(second, third, query);
    case 'x':
      return readTiny(second);
    case 'create-content':
      return { context: 'edit-page', strong: false, ...spaceOf(query.get('spaceKey')) };
    case 'plugins':
      return /^view(?:source|storage)$/.test(second) ? SILENT : null;
    default:
      return DESK.test(first) ? { context: 'other', strong: false } : null;
  }
}

/** /display/KEY, /display/KEY/Title, /display/KEY/2026/05/31/Title. */
function readDisplay(path: string[]): PathReading | null {
  const space = spaceOf(decodeSegment(path[0] ?? ''));
  if (space.container === undefined) return null;
  // A lower-case word is a legal space key, but also any word of any site.
  const strong = /[A-Z~]/.test(space.container);
  if (path.length === 1) return { context: 'other', strong: false, open: true, ...space };
  const dated = path.slice(1, 4).join('/');
  const title = /^\d{4}\/\d\d\/\d\d$/.test(dated)
    ? path[4]
    : path.length === 2
      ? path[1]
      : undefined;
  return title === undefined
    ? { context: 'other', strong: false, ...space }
    : { context: 'page', strong, title: decodeTitle(title), ...space };
}

/** Behind /spaces/: KEY/pages/ID/Title, KEY/pages/edit-v2/ID, KEY/blog/Y/M/D/ID/Title, KEY/overview. */
function readSpace(path: string[]): PathReading | null {
  const [key = '', kind = '', ...rest] = path;
  const space = spaceOf(decodeSegment(key));
  if (space.container === undefined) return null;
  if (kind === 'pages' || kind === 'blog') {
    const [verb = '', id = ''] = rest;
    if (/^edit(?:-v\d+)?$/.test(verb) && ID.test(id))
      return { context: 'edit-page', strong: true, pageId: id, ...space, ...cloudOnly(verb) };
    if (/^create(?:-[\w-]+)?$/.test(verb))
      return { context: 'edit-page', strong: true, ...space, ...cloudOnly(verb) };
    const at = kind === 'blog' && ID.test(rest[3] ?? '') ? 3 : 0;
    const pageId = rest[at] ?? '';
    // A year alone (/blog/2026) is a list of posts.
    if (ID.test(pageId) && (kind === 'pages' || at === 3 || pageId.length > 4)) {
      const slug = rest[at + 1];
      const title = slug === undefined ? {} : { title: decodeTitle(slug) };
      return { context: 'page', strong: true, pageId, ...title, ...space };
    }
  }
  return { context: 'other', strong: kind === 'pages' || kind === 'blog', ...space };
}

/** Behind /pages/: Struts actions, and Cloud's short forms of create and edit. */
function readAction(action: string, id: string, query: URLSearchParams): PathReading | null {
  const space = spaceOf(query.get('spaceKey') ?? query.get('key'));
  const asked = query.get('pageId') ?? query.get('draftId') ?? '';
  // When something new is created, `title` is a suggestion and ids name the parent or the model.
  const creates = /^(?:do)?create|^copy/.test(action);
  const pageId = ID.test(asked) && asked !== '0' && !creates ? { pageId: asked } : {};
  const title = query.get('title') ? { title: query.get('title') ?? '' } : {};
  if (READ.test(action)) return { context: 'page', strong: true, ...pageId, ...space, ...title };
  if (EDIT.test(action))
    return { context: 'edit-page', strong: true, ...pageId, ...space, ...title };
  if (action === 'tinyurl.action') {
    const tiny = readTiny(query.get('urlIdentifier') ?? '');
    return tiny && { ...tiny, strong: true };
  }
  if (/^edit-v\d+$/.test(action) && ID.test(id))
    return { context: 'edit-page', strong: true, cloud: true, pageId: id };
  if (/^create(?:-v\d+)?$/.test(action)) return { context: 'edit-page', strong: false, ...space };
  return action.endsWith('.action') ? { context: 'other', strong: true, ...space } : null;
}

function readTiny(code: string): PathReading | null {
  const pageId = decodeTinyLink(decodeSegment(code));
  return pageId === null ? null : { context: 'page', strong: false, pageId };
}

function spaceOf(key: string | null): { container?: string } {
  return key !== null && SPACE.test(key) ? { container: key } : {};
}

function cloudOnly(verb: string): { cloud?: boolean } {
  return verb.includes('-v') ? { cloud: true } : {};
}
