import { decodeSegment, decodeTitle } from './parse-address.ts';
import { readRoute, shape, weak, type PathReading, type Route } from './path-reading.ts';
import { decodeTinyLink } from './tiny-link.ts';

/** The usual places first: a shape costs time when it is tried for the first time. */
const routes: readonly Route[] = [
  [shape('spaces/SPACE/(?:pages|blog/DAY)/ID(?:/TITLE)?'), 'page'],
  // Older sites put anonymous readers under /display/public.
  [shape('display/(?:public/)?SPACE/(?:DAY/)?TITLE$'), 'page'],
  [shape('pages/(?:viewpage|releaseview|tinyurl)\\.action'), 'page'],
  [shape('(?:spaces/SPACE/(?:pages|blog)/edit(?:-v\\d+)?|pages/edit-v\\d+)/ID'), 'edit-page'],
  [shape('spaces/SPACE/(?:pages|blog)/create(?:-[\\w-]+)?'), 'edit-page'],
  [
    shape(
      'pages/(?:(?:do)?(?:edit|create)(?:page|blogpost)(?:-\\w+)?|resumedraft|copypage)\\.action',
    ),
    'edit-page',
  ],
  // Signing in, source popups, exports, data and files.
  [
    shape(
      '(?:(?:do)?log(?:in|out)|signup|forgot\\w+)(?:\\.action)?|plugins/view(?:source|storage)|spaces/flyingpdf|exportword|rest|rpc|api|s|download',
    ),
    'none',
  ],
  [shape('spaces/(?:SPACE/(?:pages|blog)|\\w+\\.action)'), 'other'],
  [shape('pages/[\\w-]+\\.action'), 'other'],
  [shape('spaces/SPACE'), 'other', weak],
  [shape('display/SPACE'), 'other', { weak: true, open: true }],
  [shape('\\w+\\.action'), 'other', weak],
  [shape('pages/create(?:-v\\d+)?|create-content'), 'edit-page', weak],
  [shape('x/(?<title>[\\w-]+)'), 'page', weak],
];

/** A space key if it is one; null for anything else that a page may hold in its place. */
export function readSpaceKey(raw: string): string | null {
  return /^~?[\w.@:+-]{1,255}$/.test(raw) ? raw : null;
}

/** Reads the part of a Confluence address behind the context path; null when unknown. */
export function readConfluencePath(segments: string[], query: URLSearchParams): PathReading | null {
  if (query.get('decorator') === 'printable') return { context: 'none' };
  const path = segments.join('/');
  const reading = readRoute(routes, path);
  if (!reading) return null;
  const code = path.startsWith('x/') ? reading.title : query.get('urlIdentifier');
  if (code) {
    const pageId = decodeTinyLink(code);
    return pageId ? { context: 'page', weak: !!reading.weak, pageId } : null;
  }
  if (/\/(?:edit|create)-v\d/.test(path)) reading.cloud = true;
  if (reading.title) reading.title = decodeTitle(reading.title);
  const space = reading.container ?? query.get('spaceKey') ?? query.get('key');
  const container = readSpaceKey(decodeSegment(space ?? ''));
  if (container) reading.container = container;
  else delete reading.container;
  // A lower-case word is a legal space key, but also any word of any site.
  if (path.startsWith('display/') && !/[A-Z~]/.test(reading.container ?? '')) reading.weak = true;
  if (reading.context.endsWith('page') && path.endsWith('.action')) {
    // When something new is made, ids name its parent or model, and `title` is a suggestion.
    const id = /\/(?:do)?create|\/copy/.test(path)
      ? null
      : (query.get('pageId') ?? query.get('draftId'));
    if (id && /^[1-9]\d{0,18}$/.test(id)) reading.pageId = id;
    reading.title = query.get('title') ?? '';
  }
  return reading;
}
