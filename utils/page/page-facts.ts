import type { Deployment, Product } from './page-context.ts';
import { textOf } from './read-text.ts';
import { find } from './selectors.ts';

/** What the document says about itself as a whole. */
export interface PageFacts {
  root: Element;
  /** Content of the first `<meta>` of that name (Confluence repeats some); empty when absent. */
  meta: (name: string) => string;
  /** Text of the document's own `<title>`. */
  title: string;
  /** Null where the markup does not decide. */
  product: Product | null;
  deployment: Deployment | null;
  /** Some Atlassian product drew this page. */
  atlassian: boolean;
  /** Sign-in form, message page or bare view-source popup. */
  silent: boolean;
}

/**
 * Reads the page-wide facts; null when the document holds nothing yet, or is no HTML.
 * Starts from the root element: named elements (`<img name="body">`) may hide a document's own
 * properties, but not those of an ordinary element.
 */
export function readPageFacts(document: Document): PageFacts | null {
  const root = document.documentElement;
  if (root?.localName !== 'html' || !root.querySelector('meta, body[id], body > *')) return null;
  const metas = root.getElementsByTagName('meta');
  const meta = (name: string): string => metas.namedItem(name)?.getAttribute('content') ?? '';
  const product = productOf(meta('application-name'), root);
  return {
    root,
    meta,
    title: textOf(root.querySelector('head > title')),
    product,
    deployment: deploymentOf(meta, root),
    atlassian: product !== null || find(root, 'atlassian') !== null,
    silent: find(root, 'silence') !== null,
  };
}

function productOf(application: string, root: Element): Product | null {
  if (/jira/i.test(application)) return 'jira';
  if (/confluence/i.test(application) || find(root, 'confluence')) return 'confluence';
  return find(root, 'jira') && 'jira';
}

function deploymentOf(meta: PageFacts['meta'], root: Element): Deployment | null {
  const version =
    meta('ajs-version-number') ||
    (root
      .querySelector('[name="application-name"][data-version], body[data-version]')
      ?.getAttribute('data-version') ??
      '');
  // Cloud counts its versions from 1000 (1001.0.0-SNAPSHOT), self-hosted ones have two digits.
  if (meta('ajs-cloud-id') || /^100\d\./.test(version)) return 'cloud';
  return /^\d{1,2}\./.test(version) ? 'dc' : null;
}
