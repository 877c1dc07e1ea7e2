import type { Deployment, Product } from './page-context.ts';
import { anyOf } from './selectors.ts';

/** What the document says about itself as a whole. */
export interface PageFacts {
  root: Element;
  /** First value of every `<meta name>`; Confluence repeats some of them. */
  metas: ReadonlyMap<string, string>;
  /** Text of the document's own `<title>`. */
  title: string;
  /** Null where the markup does not decide. */
  product: Product | null;
  deployment: Deployment | null;
  /** Some Atlassian product drew this page. */
  atlassian: boolean;
  /** Sign-in form, message page or bare view-source popup. */
  silent: boolean;
  /** UI language as a BCP 47 tag and whether it came from a meta tag. */
  language: { tag: string; fromMeta: boolean } | null;
}

/**
 * Reads the page-wide facts; null when the document holds nothing yet, or is no HTML.
 * Starts from the root element: named elements (`<img name="body">`) may hide a document's own
 * properties, but not those of an ordinary element.
 */
export function readPageFacts(document: Document): PageFacts | null {
  const root = document.documentElement;
  if (root?.localName !== 'html') return null;
  const metas = readMetas(root);
  const body = root.querySelector('body');
  if (metas.size === 0 && !body?.firstElementChild && !body?.id) return null;
  const version =
    metas.get('ajs-version-number') ??
    metas.get('data-version') ??
    body?.getAttribute('data-version') ??
    '';
  const product = productOf(metas, root);
  return {
    root,
    metas,
    title: textOf(root.querySelector('head > title')),
    product,
    deployment: deploymentOf(metas, version),
    atlassian:
      product !== null ||
      metas.has('atlassian-token') ||
      metas.has('ajs-context-path') ||
      metas.has('ajs-base-url') ||
      body?.hasAttribute('data-aui-version') === true,
    silent:
      root.querySelector(anyOf('silence')) !== null ||
      (product === null && body?.classList.contains('mceContentBody') === true),
    language: languageOf(metas, root),
  };
}

/** Text without line breaks and doubled blanks, cut to 1,000 characters. */
export function textOf(element: Element | null): string {
  return clean(element?.textContent ?? '');
}

/** Same for any string. */
export function clean(text: string): string {
  return text.slice(0, 4000).replace(/\s+/g, ' ').trim().slice(0, 1000);
}

/** What a form field holds; hostile pages may hang anything on `value`. */
export function valueOf(element: Element | null | undefined): string {
  const value: unknown = element && 'value' in element ? element.value : '';
  return typeof value === 'string' ? value : '';
}

function readMetas(root: Element): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of root.getElementsByTagName('meta')) {
    const name = meta.getAttribute('name');
    if (name === null || metas.has(name)) continue;
    metas.set(name, meta.getAttribute('content') ?? '');
    const version = meta.getAttribute('data-version');
    if (name === 'application-name' && version !== null) metas.set('data-version', version);
  }
  return metas;
}

const OF_JIRA = [
  'ajs-issue-key',
  'ajs-has-jira-software',
  'ajs-has-jira-core',
  'ajs-has-jira-service-desk',
];
const OF_CONFLUENCE = [
  'confluence-base-url',
  'confluence-context-path',
  'ajs-confluence-flavour',
  'ajs-space-key',
];

function productOf(metas: ReadonlyMap<string, string>, root: Element): Product | null {
  const application = metas.get('application-name');
  if (application !== undefined) {
    const named = /jira|confluence/i.exec(application)?.[0].toLowerCase();
    if (named === 'jira' || named === 'confluence') return named;
  }
  // The body id first: Confluence shows Jira's issue macros, Jira links Confluence's pages.
  const bodyId = root.querySelector('body')?.id;
  if (bodyId === 'jira') return 'jira';
  if (bodyId === 'com-atlassian-confluence') return 'confluence';
  if (OF_CONFLUENCE.some((name) => metas.has(name))) return 'confluence';
  if (OF_JIRA.some((name) => metas.has(name))) return 'jira';
  if (root.querySelector(anyOf('jiraMarkup')) !== null) return 'jira';
  return root.querySelector(anyOf('confluenceMarkup')) === null ? null : 'confluence';
}

function deploymentOf(metas: ReadonlyMap<string, string>, version: string): Deployment | null {
  // Cloud counts its versions from 1000 (1001.0.0-SNAPSHOT), self-hosted ones have two digits.
  if (metas.has('ajs-cloud-id') || /^100\d\./.test(version)) return 'cloud';
  return /^\d{1,2}\./.test(version) ? 'dc' : null;
}

function languageOf(metas: ReadonlyMap<string, string>, root: Element): PageFacts['language'] {
  const lang = root.getAttribute('lang');
  const tag = (lang || metas.get('ajs-user-locale') || '').replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? { tag, fromMeta: !lang } : null;
}
