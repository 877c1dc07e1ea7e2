import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { detectPage } from './detect.ts';
import { nowhere, type PageContext } from './page-context.ts';
import { selectors } from './selectors.ts';

const words = [
  'wiki',
  'jira',
  'browse',
  'issues',
  'projects',
  'secure',
  'display',
  'spaces',
  'pages',
  'blog',
  'x',
  'software',
  'c',
  'boards',
  'backlog',
  'custom',
  'servicedesk',
  'customer',
  'agent',
  'plugins',
  'servlet',
  'CXM',
  'CXM-12',
  'cxm-12',
  '~me',
  '4711',
  '0',
  '2026',
  'edit-v2',
  'create',
  'public',
  'RapidBoard.jspa',
  'viewpage.action',
  'tinyurl.action',
  'CreateIssue!default.jspa',
  '%',
  '%E0%A4',
  '..',
  '__proto__',
  '',
];
const hosts = [
  'acme.atlassian.net',
  'jira.example.org',
  'example.org',
  'a.atlassian.net.evil.com',
  '[::1]:8080',
];
const query = fc.dictionary(
  fc.constantFrom(
    'selectedIssue',
    'pageId',
    'draftId',
    'title',
    'spaceKey',
    'key',
    'view',
    'projectKey',
    'urlIdentifier',
  ),
  fc.oneof(fc.constantFrom(...words), fc.string()),
);
const address = fc.oneof(
  fc.string(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(...hosts),
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 8 }),
      query,
    )
    .map(
      ([host, path, params]) =>
        `https://${host}/${path.join('/')}?${String(new URLSearchParams(params))}`,
    ),
);

/** Every simple selector of the data file as an element, nested and repeated at random. */
const attributes = Object.values(selectors)
  .flatMap((hooks) => hooks.flatMap(([css]) => css.match(/[#.][\w-]+|\[[^\]]+\]/g) ?? []))
  .map((part) => {
    if (part.startsWith('#')) return `id="${part.slice(1)}"`;
    if (part.startsWith('.')) return `class="${part.slice(1)}"`;
    const [, name = '', value = ''] = /^\[([\w-]+)[*^$]?=?"?([^"]*)"?\]$/.exec(part) ?? [];
    return `${name}="${value}"`;
  });
const clobbers = [
  'querySelector',
  'documentElement',
  'body',
  'head',
  'title',
  'getElementsByTagName',
  'location',
];
const element = fc
  .tuple(
    fc.constantFrom(
      'div',
      'a',
      'h1',
      'form',
      'input',
      'dialog',
      'iframe',
      'img',
      'textarea',
      'meta',
      'title',
      'svg',
    ),
    fc.constantFrom(
      ...attributes,
      ...clobbers.flatMap((name) => [`name="${name}"`, `id="${name}"`]),
    ),
    fc.oneof(
      fc.constantFrom('CXM-12', 'Rechnung (CXM)', '<b>', '[CXM-12] x - Jira'),
      fc.string({ unit: 'grapheme' }),
    ),
    fc.boolean(),
  )
  .map(
    ([tag, attribute, text, closes]) =>
      `<${tag} ${attribute} value="1">${text}${closes ? `</${tag}>` : ''}`,
  );
const html = fc
  .tuple(
    fc.constantFrom(
      '',
      '<body id="jira">',
      '<body id="com-atlassian-confluence">',
      '<html lang="\u0000">',
    ),
    fc.array(element, { maxLength: 12 }),
  )
  .map(([start, parts]) => start + parts.join(''));

/** What must hold for every context, whatever the page was. */
function faults(context: PageContext): string[] {
  const broken: string[] = [];
  const ensure = (holds: boolean, rule: string): void => void (holds || broken.push(rule));
  const { issueKey, pageId, title, container, site, product, evidence } = context;
  if (context.context === 'none') {
    ensure(JSON.stringify(context) === JSON.stringify(nowhere()), 'a silent place tells nothing');
    return broken;
  }
  ensure(product !== null && context.deployment !== null, 'a place has a product and a deployment');
  ensure(issueKey === null || /^[A-Z][A-Z0-9_]*-\d+$/.test(issueKey), 'keys are canonical');
  ensure(pageId === null || /^\d{1,19}$/.test(pageId), 'ids are decimal');
  ensure(title === null || (title !== '' && title.length <= 1000), 'titles are bounded');
  ensure(container === null || /^~?[\w.@:+-]+$/.test(container), 'containers are keys');
  ensure(
    site !== null && /^https?:\/\/[^/]+(?:\/[^?#]*[^/?#])?$/.test(site),
    'a site is an address',
  );
  ensure(product === 'confluence' || pageId === null, 'Jira has no page ids');
  ensure(product === 'jira' || issueKey === null, 'Confluence has no issue keys');
  for (const field of ['product', 'context', 'issueKey', 'pageId', 'title', 'container'] as const)
    ensure(
      (context[field] !== null) === (evidence[field] !== undefined),
      `${field} says how it is known`,
    );
  return broken;
}

describe('whatever the address', () => {
  it('detectPage does not throw and keeps its promises', () => {
    fc.assert(
      fc.property(address, (url) => {
        expect(faults(detectPage(url, null))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('whatever the document', () => {
  it('detectPage does not throw and keeps its promises', () => {
    fc.assert(
      fc.property(address, html, (url, text) => {
        const page = parsePage(text);
        expect(faults(detectPage(url, page.document))).toEqual([]);
        page.close();
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('falls back to the address when the document answers with nonsense', () => {
    const hostile = new Proxy({} as Document, {
      get: () => {
        throw new Error('no');
      },
    });
    const url = 'https://acme.atlassian.net/browse/CXM-12';
    expect(detectPage(url, hostile)).toMatchObject({ context: 'issue', issueKey: 'CXM-12' });
  });

  it('finds the root although elements hide the document properties', () => {
    const image = { localName: 'img', querySelector: () => null } as unknown as HTMLElement;
    const clobbered = { documentElement: image } as Document;
    const url = 'https://acme.atlassian.net/browse/CXM-12';
    expect(detectPage(url, clobbered)).toMatchObject({ context: 'issue', issueKey: 'CXM-12' });
  });
});
