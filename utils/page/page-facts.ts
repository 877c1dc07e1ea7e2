import type { Deployment, Product } from './page-context.ts';
import { textOf } from './read-text.ts';
import { find } from './selectors.ts';

/** A document that can be asked. */
export interface PageFacts {
  root: Element;
  /** Content of the first `<meta>` of that name (Confluence repeats some); empty when absent. */
  meta: (name: string) => string;
  /** Text of the document's own `<title>`. */
  title: string;
}

/**
 * Opens a document for questions; null when it holds nothing yet, or is no HTML.
 * Starts from the root element: named elements (`<img name="body">`) may hide a document's own
 * properties, but not those of an ordinary element.
 */
export function readPageFacts(document: Document): PageFacts | null {
  const root = document.documentElement;
  if (root?.localName !== 'html' || !root.querySelector('meta, body[id], body > *')) return null;
  const metas = root.getElementsByTagName('meta');
  return {
    root,
    meta: (name) => metas.namedItem(name)?.getAttribute('content') ?? '',
    title: textOf(root.querySelector('title:not(svg *)')),
  };
}

/** Which product drew the page, null where the markup does not decide. */
export function productOf({ root, meta }: PageFacts): Product | null {
  const application = meta('application-name');
  if (/jira/i.test(application)) return 'jira';
  if (/confluence/i.test(application) || find(root, 'confluence')) return 'confluence';
  return find(root, 'jira') && 'jira';
}

/** Which edition drew the page, null where it does not say. */
export function deploymentOf({ root, meta }: PageFacts): Deployment | null {
  const named = root.querySelector(':is(meta, body)[data-version]');
  const version = meta('ajs-version-number') || (named?.getAttribute('data-version') ?? '');
  // Cloud counts its versions from 1000 (1001.0.0-SNAPSHOT), self-hosted ones have two digits.
  if (meta('ajs-cloud-id') || /^100\d\./.test(version)) return 'cloud';
  return /^\d{1,2}\./.test(version) ? 'dc' : null;
}
