import { fitTitle, type Place, type PlaceKind } from '../domain/place.ts';
import type { ContextKind, PageContext, Source } from './page-context.ts';

const kindOf: Partial<Record<ContextKind, PlaceKind>> = {
  issue: 'issue',
  'create-issue': 'new-issue',
  board: 'board',
  project: 'project',
  page: 'page',
  'edit-page': 'page',
};

/** The place a note written on this page belongs to; null where there is nothing in particular. */
export function placeOf(context: PageContext, url: string): Place | null {
  const { product, site, container } = context;
  if (!product || !site) return null;
  if (context.createDialog) {
    const { projectKey, summary } = context.createDialog;
    return {
      product,
      site,
      kind: 'new-issue',
      key: null,
      container: projectKey ?? container,
      title: fitTitle(summary ?? ''),
      url: null,
    };
  }
  const known = kindOf[context.context];
  if (!known) return null;
  const key = context.issueKey ?? context.pageId;
  const isNewPage = known === 'page' && key === null && context.context === 'edit-page';
  const kind = isNewPage ? 'new-page' : known;
  const exists = kind !== 'new-issue' && kind !== 'new-page';
  return {
    product,
    site,
    kind,
    key,
    container,
    title: fitTitle(context.title ?? ''),
    url: exists ? url : null,
  };
}

const saidAs: Record<Source, 'address' | 'page-data' | 'page-look'> = {
  url: 'address',
  meta: 'page-data',
  dom: 'page-look',
  title: 'page-look',
};

/** How the place became known, in the panel's three words. */
export function knownBy(context: PageContext): 'address' | 'page-data' | 'page-look' | null {
  if (context.createDialog) return 'page-look';
  const evidence = context.evidence.issueKey ?? context.evidence.pageId ?? context.evidence.context;
  return evidence ? saidAs[evidence.source] : null;
}
