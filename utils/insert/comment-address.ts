import type { Deployment } from '../page/page-context.ts';

/** Where a comment of an issue can be seen. */
export function issueCommentAddress(
  site: string,
  key: string,
  id: string,
  deployment: Deployment,
): string {
  const address = `${site}/browse/${encodeURIComponent(key)}?focusedCommentId=${encodeURIComponent(id)}`;
  return deployment === 'cloud' ? address : `${address}#comment-${encodeURIComponent(id)}`;
}

/**
 * Where a comment below a page can be seen: by the site's own word, a path under its context path, if it stays on
 * that site.
 */
export function articleCommentAddress(
  site: string,
  pageId: string,
  id: string,
  webui: unknown,
  deployment: Deployment,
): string {
  if (typeof webui === 'string' && /^\/(?![/\\])/.test(webui)) return site + webui;
  const focused = `focusedCommentId=${encodeURIComponent(id)}`;
  return deployment === 'cloud'
    ? `${site}/pages/viewpage.action?pageId=${encodeURIComponent(pageId)}&${focused}`
    : `${site}/pages/viewpage.action?pageId=${encodeURIComponent(pageId)}&${focused}#comment-${encodeURIComponent(id)}`;
}
