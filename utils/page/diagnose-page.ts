import { detectPage } from './detect.ts';
import { hookEditions } from './hook-editions.ts';
import { maskAddress } from './mask-address.ts';
import { movableParts } from './movable-parts.ts';
import type { CreateDialog, Evidence, PageContext } from './page-context.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { find, selectors, type Hook, type SelectorName } from './selectors.ts';

export interface DiagnosisFact {
  name: string;
  /** Of a closed set of words, a version, a number or a language; never a word of the page. */
  value: string;
  source: string;
  confidence: string;
}

export interface TriedHook {
  /** Name in the table of hooks. */
  hook: string;
  css: string;
  confidence: string;
  edition: string;
  /** Elements that matched. */
  matches: number;
}

export interface PageDiagnosis {
  address: string;
  facts: DiagnosisFact[];
  rows: TriedHook[];
}

/**
 * How the page was recognised: what is believed and why, and every hook that was tried. It is made to be
 * handed on, so it holds no key, id, name, title or text of the page, only what kind of thing was found.
 */
export function diagnosePage(url: string, document: Document): PageDiagnosis {
  const context = detectPage(url, document);
  const page = readPageFacts(document);
  const dialog = context.createDialog;
  return {
    address: maskAddress(url),
    facts: [
      ...contextFacts(context),
      ...(page && dialog ? dialogFacts(page.root, dialog) : []),
      ...(page ? productFacts(page) : []),
    ],
    rows: page ? triedHooks(page.root) : [],
  };
}

const nothingKnown = { source: '', confidence: '' };

function fact(name: string, value: string | null, how?: Evidence): DiagnosisFact {
  return { name, value: value ?? '', ...(how ?? nothingKnown) };
}

function contextFacts(context: PageContext): DiagnosisFact[] {
  const { product, deployment, container, evidence } = context;
  const shared = product === 'jira' ? 'PROJECT' : 'SPACE';
  const named = container && (container.startsWith('~') ? '~NAME' : shared);
  return [
    fact('product', product, evidence.product),
    fact('deployment', deployment, evidence.deployment),
    fact('context', context.context, evidence.context),
    fact('issueKey', context.issueKey && 'KEY-N', evidence.issueKey),
    fact('pageId', context.pageId && 'ID', evidence.pageId),
    fact('title', context.title && 'TITLE', evidence.title),
    fact('container', named, evidence.container),
    fact('language', languageOf(context.language), evidence.language),
  ];
}

function dialogFacts(root: Element, dialog: CreateDialog): DiagnosisFact[] {
  const confidence = find(root, 'createDialog')?.confidence ?? 'low';
  const how: Evidence = { source: 'dom', confidence };
  return [
    fact('createDialog', dialog.generation, how),
    fact('dialogNative', String(dialog.native), how),
    fact('dialogProject', dialog.projectKey && 'PROJECT', how),
    fact('dialogSummary', dialog.summary && 'TITLE', how),
  ];
}

/** Language and region; what else a page may write there is left out. */
function languageOf(tag: string | null): string | null {
  return /^[a-z]{2,3}(?:-[a-z]{2})?(?![a-z\d])/i.exec(tag ?? '')?.[0] ?? null;
}

/** What the page says of the product that drew it. */
function productFacts({ root, meta }: PageFacts): DiagnosisFact[] {
  const how: Evidence = { source: 'meta', confidence: 'high' };
  const named = root.querySelector(':is(meta, body)[data-version]')?.getAttribute('data-version');
  const version = [meta('ajs-version-number'), named ?? ''].find((text) =>
    /^\d{1,4}(?:\.\d{1,5}){0,4}(?:-(?:SNAPSHOT|m\d+|rc\d+|beta\d+))?$/.test(text),
  );
  const build = /^\d{1,9}$/.exec(meta('ajs-build-number'))?.[0];
  const mode = /^(?:light|dark|auto)$/.exec(root.getAttribute('data-color-mode') ?? '')?.[0];
  return [
    fact('version', version ?? null, how),
    fact('build', build ?? null, how),
    fact('cloudId', String(meta('ajs-cloud-id') !== ''), how),
    fact('hostShortcuts', /^(?:true|false)$/.exec(shortcutsOf(meta))?.[0] ?? null, how),
    fact('colorMode', mode ?? null, { source: 'dom', confidence: 'high' }),
  ];
}

function shortcutsOf(meta: PageFacts['meta']): string {
  return meta('ajs-keyboard-shortcuts-enabled') || meta('ajs-use-keyboard-shortcuts');
}

/** How often each alternative matches. No page is recognised by these, so they have no confidence. */
export function tryHooks(
  roots: readonly ParentNode[],
  hook: string,
  alternatives: readonly string[],
): TriedHook[] {
  return alternatives.map((css) => ({
    hook,
    css,
    confidence: '',
    edition: '',
    matches: roots.reduce((sum, root) => sum + root.querySelectorAll(css).length, 0),
  }));
}

function triedHooks(root: Element): TriedHook[] {
  const names = Object.keys(selectors) as SelectorName[];
  return [
    ...names.flatMap((hook) =>
      selectors[hook].flatMap(([css, confidence]: Hook, rank) =>
        tryHooks([root], hook, css.split(', ')).map((one) => ({
          ...one,
          confidence,
          edition: hookEditions[hook][rank] ?? '',
        })),
      ),
    ),
    // What moves aside for the panel.
    ...tryHooks(
      [root],
      'movableParts',
      movableParts.map(([css]) => css),
    ),
  ];
}
