import { findCreateDialog } from './find-create-dialog.ts';
import { findOpenIssue, readIssueTitle } from './find-open-issue.ts';
import { locateProduct, type Location } from './locate-product.ts';
import { found, nowhere, type Found, type KnownField, type PageContext } from './page-context.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { parseAddress, type Address } from './parse-address.ts';
import { isQuickEditing, readPageId, readPageTitle } from './read-confluence-page.ts';
import { readSpaceKey } from './read-confluence-path.ts';
import { readLanguage } from './read-language.ts';

/**
 * Recognises what a page of Jira or Confluence shows: address first, then ids and metas, test ids
 * last. Pure and total: whatever a page holds, it returns a context and never throws.
 * @param document null or empty when only the address is known.
 */
export function detectPage(url: string, document: Document | null): PageContext {
  const address = parseAddress(url);
  if (!address) return nowhere();
  try {
    return describe(address, document && readPageFacts(document));
  } catch {
    // A page may hide the DOM's own methods behind names of its elements; the address stays true.
    return describe(address, null);
  }
}

function describe(address: Address, facts: PageFacts | null): PageContext {
  const page = nowhere();
  const place = locateProduct(address, facts);
  if (!place || place.reading?.context === 'none') return page;
  const { product, deployment, reading, source, confidence } = place;
  const path = [address.origin, ...address.segments.slice(0, place.prefix)];
  note(page, 'product', found(product, source, confidence));
  note(page, 'deployment', found(deployment, source, confidence));
  note(page, 'context', found(reading?.context ?? 'other', 'url', confidence));
  note(page, 'site', found(path.join('/'), 'url', confidence));
  for (const field of ['issueKey', 'pageId', 'container'] as const)
    note(page, field, found(reading?.[field], 'url', confidence));
  if (facts) note(page, 'language', readLanguage(facts));
  if (facts && product === 'jira') describeIssue(page, facts);
  if (product === 'confluence') describeArticle(page, facts, place);
  return page;
}

/** Writes a field down together with how it became known; nothing found changes nothing. */
function note<Field extends KnownField>(
  page: PageContext,
  field: Field,
  fact: Found<PageContext[Field]> | null,
): void {
  if (!fact) return;
  const { value, ...evidence } = fact;
  page[field] = value;
  page.evidence[field] = evidence;
}

function describeIssue(page: PageContext, facts: PageFacts): void {
  page.createDialog = findCreateDialog(facts.root);
  if (page.context === 'create-issue') return;
  const open = page.issueKey ? null : findOpenIssue(facts, page.context === 'issue');
  if (open) {
    note(page, 'context', { ...open, value: 'issue' });
    note(page, 'issueKey', { ...open, value: open.value.issueKey });
    note(page, 'container', { ...open, value: open.value.container });
  }
  if (page.context === 'issue') note(page, 'title', readIssueTitle(facts, page.issueKey));
}

function describeArticle(page: PageContext, facts: PageFacts | null, place: Location): void {
  const { reading } = place;
  const isArticle = (): boolean => page.context.endsWith('page');
  // Cloud is one long-lived document: its metas stay those of the page that was loaded first, so
  // there they count only where they name this very page, or the address names none.
  const named = facts?.meta('ajs-page-id') ?? '';
  const fresh = page.pageId
    ? [named, facts?.meta('ajs-latest-page-id'), facts?.meta('ajs-draft-id')].includes(
        page.pageId,
      ) ||
      (!named && place.deployment === 'dc')
    : place.deployment === 'dc' || isArticle();
  if (facts && fresh) {
    const id = readPageId(facts);
    const single =
      id?.source === 'meta' && /^(?:page|blogpost)$/.test(facts.meta('ajs-content-type'));
    // The address of a space may show its home page, an unknown one any page.
    if (single && (!reading || reading.open)) note(page, 'context', { ...id, value: 'page' });
    if (page.context === 'page' && isQuickEditing(facts))
      note(page, 'context', found('edit-page', 'dom', 'medium'));
    const space = readSpaceKey(facts.meta('ajs-space-key') || facts.meta('confluence-space-key'));
    note(page, 'container', found(space, 'meta', 'high'));
    // The address of an editor may name the draft instead of its page.
    if (page.pageId !== id?.value && isArticle()) note(page, 'pageId', id);
  }
  if (!isArticle()) return;
  note(page, 'title', found(reading?.title, 'url', 'medium'));
  if (facts) note(page, 'title', readPageTitle(facts, page.context === 'edit-page', fresh));
}
