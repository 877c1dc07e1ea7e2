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
  const { product, site, createDialog: dialog, issueKey, pageId } = context;
  const known = dialog ? 'new-issue' : kindOf[context.context];
  if (!product || !site || !known) return null;
  const key = dialog ? null : (issueKey ?? pageId);
  const kind = context.context === 'edit-page' && !key && !dialog ? 'new-page' : known;
  return {
    product,
    site,
    kind,
    key,
    container: dialog?.projectKey ?? context.container,
    title: fitTitle((dialog ? dialog.summary : context.title) ?? ''),
    // What does not exist yet has no address to come back to.
    url: kind.startsWith('new') ? null : url,
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
