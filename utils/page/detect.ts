import { findCreateDialog } from './find-create-dialog.ts';
import { findOpenIssue, readIssueTitle } from './find-open-issue.ts';
import { locateProduct, type Location } from './locate-product.ts';
import {
  nowhere,
  type Confidence,
  type KnownField,
  type PageContext,
  type Source,
} from './page-context.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { decodeSegment, parseAddress, type Address } from './parse-address.ts';
import {
  isQuickEditing,
  metasBelongTo,
  readPageId,
  readPageTitle,
} from './read-confluence-page.ts';

/**
 * Recognises what a page of Jira or Confluence shows: address first, then ids and metas, test ids
 * last. Pure and total: whatever a page holds, it returns a context and never throws.
 * @param document null or empty when only the address is known.
 */
export function detectPage(url: string, document: Document | null): PageContext {
  const address = parseAddress(url);
  if (address === null) return nowhere();
  let facts: PageFacts | null = null;
  try {
    facts = document && readPageFacts(document);
    return describe(address, facts);
  } catch {
    // A page may hide the DOM's own methods behind names of its elements. The address is still true.
    return facts === null || facts.atlassian ? describe(address, null) : nowhere();
  }
}

function describe(address: Address, facts: PageFacts | null): PageContext {
  const place = locateProduct(address, facts);
  const page = nowhere();
  if (place === null || place.reading?.context === 'none' || facts?.silent) return page;
  const set = <Field extends KnownField>(
    field: Field,
    value: PageContext[Field],
    source: Source,
    confidence: Confidence,
  ): void => {
    page[field] = value;
    page.evidence[field] = { source, confidence };
  };

  const { reading, confidence: sure } = place;
  set('product', place.product, place.source, sure);
  set('deployment', place.deployment, facts?.deployment ? 'meta' : 'url', sure);
  set('context', reading?.context ?? 'other', reading ? 'url' : place.source, sure);
  set('site', siteOf(address, place.prefix), 'url', sure);
  if (facts?.language)
    set('language', facts.language.tag, facts.language.fromMeta ? 'meta' : 'dom', 'high');
  if (reading?.issueKey) set('issueKey', reading.issueKey, 'url', sure);
  if (reading?.pageId) set('pageId', reading.pageId, 'url', sure);
  if (reading?.container) set('container', reading.container, 'url', sure);
  if (place.product === 'jira') describeJira(page, facts, set);
  else describeConfluence(page, facts, place, set);
  return page;
}

type Setter = <Field extends KnownField>(
  field: Field,
  value: PageContext[Field],
  source: Source,
  confidence: Confidence,
) => void;

function describeJira(page: PageContext, facts: PageFacts | null, set: Setter): void {
  if (facts === null) return;
  page.createDialog = findCreateDialog(facts.root);
  if (page.issueKey === null && page.context !== 'create-issue') {
    const open = findOpenIssue(facts, page.context === 'issue');
    if (open) {
      set('context', 'issue', 'dom', open.confidence);
      set('issueKey', open.issueKey, 'dom', open.confidence);
      set('container', open.container, 'dom', open.confidence);
    }
  }
  const title = page.context === 'issue' ? readIssueTitle(facts, page.issueKey) : null;
  if (title) set('title', title.title, title.source, title.confidence);
}

function describeConfluence(
  page: PageContext,
  facts: PageFacts | null,
  place: Location,
  set: Setter,
): void {
  // Cloud is one long-lived document: its metas stay those of the page that was loaded first.
  const fresh = facts !== null && place.deployment === 'dc' && metasBelongTo(facts, page.pageId);
  const id = fresh ? readPageId(facts) : null;
  if (fresh) {
    const type = facts.metas.get('ajs-content-type');
    const unclear = place.reading === null || place.reading.open === true;
    if (unclear && id?.source === 'meta' && /^(?:page|blogpost)$/.test(type ?? ''))
      set('context', 'page', 'meta', 'medium');
    if (page.context === 'page' && isQuickEditing(facts))
      set('context', 'edit-page', 'dom', 'medium');
    const space = facts.metas.get('ajs-space-key') ?? facts.metas.get('confluence-space-key');
    if (space && page.container?.toLowerCase() !== space.toLowerCase())
      set('container', space, 'meta', 'high');
    else if (space) page.container = space;
  }
  if (page.context !== 'page' && page.context !== 'edit-page') return;
  if (page.pageId === null && id) set('pageId', id.value, id.source, id.confidence);
  const title = facts && readPageTitle(facts, page.context === 'edit-page', fresh);
  if (title) set('title', title.value, title.source, title.confidence);
  else if (place.reading?.title) set('title', place.reading.title, 'url', 'medium');
}

function siteOf(address: Address, prefix: number): string {
  return [address.origin, ...address.segments.slice(0, prefix).map(decodeSegment)].join('/');
}
