import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { readTruth } from '../../test/eval/read-truth.ts';
import { diagnosePage, type PageDiagnosis } from './diagnose-page.ts';
import { hookEditions } from './hook-editions.ts';
import { selectors, type SelectorName } from './selectors.ts';

function diagnose(url: string, html: string): PageDiagnosis {
  const page = parsePage(html);
  const diagnosis = diagnosePage(url, page.document);
  page.close();
  return diagnosis;
}

const factsOf = ({ facts }: PageDiagnosis) =>
  Object.fromEntries(facts.map(({ name, value, source }) => [name, `${value} ${source}`.trim()]));

const cloudIssue = `<html lang="de-DE" data-color-mode="dark"><head><title>[CXM-12] Mahnlauf - Jira</title>
  <meta name="ajs-cloud-id" content="c0ffee"><meta name="ajs-build-number" content="100291">
  <meta name="ajs-keyboard-shortcuts-enabled" content="true">
  <meta name="application-name" content="JIRA" data-version="1001.0.0-SNAPSHOT"></head>
  <body id="jira"><div id="jira-frontend">
  <h1 data-testid="issue.views.issue-base.foundation.summary.heading">Mahnlauf</h1>
  <div role="dialog" id="create-issue-dialog"><input id="project-field" value="Rechnung (CXM)">
  <input id="summary" value="Neu"></div></div></body></html>`;

describe('the diagnosis of a page', () => {
  it('says what is believed and where it was read', () => {
    const diagnosis = diagnose('https://acme.atlassian.net/browse/CXM-12', cloudIssue);
    expect(diagnosis.address).toBe('https://SITE.atlassian.net/browse/KEY-N');
    expect(factsOf(diagnosis)).toEqual({
      product: 'jira url',
      deployment: 'cloud url',
      context: 'issue url',
      issueKey: 'KEY-N url',
      pageId: '',
      title: 'TITLE dom',
      container: 'PROJECT url',
      language: 'de-DE dom',
      createDialog: 'dc dom',
      dialogNative: 'false dom',
      dialogProject: 'PROJECT dom',
      dialogSummary: 'TITLE dom',
      version: '1001.0.0-SNAPSHOT meta',
      build: '100291 meta',
      cloudId: 'true meta',
      hostShortcuts: 'true meta',
      colorMode: 'dark dom',
    });
  });

  it('counts what every alternative of every hook matches', () => {
    const { rows } = diagnose('https://acme.atlassian.net/browse/CXM-12', cloudIssue);
    const alternatives = Object.values(selectors)
      .flat()
      .flatMap(([css]) => css.split(', '));
    const tried = rows.filter(({ hook }) => hook !== 'movableParts');
    expect(tried.map(({ css }) => css)).toEqual(alternatives);
    expect(tried.filter(({ matches }) => matches > 0)).toMatchObject([
      { hook: 'jira', css: 'body#jira', confidence: 'high', edition: 'Cloud, DC', matches: 1 },
      { hook: 'jira', css: '#jira-frontend', confidence: 'medium' },
      { hook: 'atlassian', css: 'meta[name^="ajs-"]', matches: 3 },
      { hook: 'issueSummary', confidence: 'medium', edition: 'Cloud, Cloud until 2022' },
      { hook: 'createDialog', css: '#create-issue-dialog', edition: 'DC' },
      { hook: 'createSummary', css: '#summary' },
      { hook: 'createProject', css: '#project-field' },
      { hook: 'createProject', css: 'h1' },
    ]);
    expect(rows.slice(tried.length).every(({ confidence }) => confidence === '')).toBe(true);
  });

  it('says so where nothing was recognised, and of an empty document only the address', () => {
    const { address, facts, rows } = diagnose('https://shop.example/geheim', '');
    expect({ address, rows }).toEqual({ address: 'https://HOST/…', rows: [] });
    expect(facts.filter(({ value }) => value !== '')).toEqual([
      { name: 'context', value: 'none', source: '', confidence: '' },
    ]);
  });

  it('tells a personal space without its person', () => {
    const url = 'https://acme.atlassian.net/wiki/spaces/~712020geheim/pages/4711/Geheim';
    const diagnosis = diagnose(url, '<body id="com-atlassian-confluence">');
    expect(factsOf(diagnosis)).toMatchObject({ container: '~NAME url', pageId: 'ID url' });
  });
});

it.each(Object.entries(hookEditions))('%s: every entry has its edition', (name, editions) => {
  expect(editions).toHaveLength(selectors[name as SelectorName].length);
});

describe('whatever a page holds', () => {
  const secret = 'geheim';
  /** Every value that a page can hold at places where the detection looks, and beside them. */
  const full = `<html lang="de-${secret}" data-color-mode="${secret}"><head><title>[GEHEIM-12] ${secret} - ${secret}</title>
    ${[
      'ajs-version-number',
      'ajs-build-number',
      'ajs-cloud-id',
      'ajs-issue-key',
      'ajs-page-title',
      'ajs-space-key',
      'ajs-remote-user',
      'ajs-remote-user-fullname',
      'ajs-current-user-fullname',
      'ajs-atlassian-account-id',
      'ajs-keyboard-shortcuts-enabled',
      'ajs-user-locale',
      'ajs-context-path',
      'ajs-base-url',
    ]
      .map((name) => `<meta name="${name}" content="${secret}">`)
      .join('')}
    <meta name="ajs-page-id" content="4711"><meta name="application-name" content="JIRA ${secret}" data-version="9.${secret}"></head>
    <body id="jira" class="${secret}" data-version="${secret}"><script>window.SPA_STATE="${secret}"</script>
    <div id="create-issue-dialog" class="${secret}"><input id="project-field" value="${secret} (GEHEIM)">
    <input id="summary" value="${secret}"><h1>${secret}</h1></div>
    <a id="key-val" data-issue-key="GEHEIM-12" href="/browse/GEHEIM-12">GEHEIM-12</a><h1 id="summary-val">${secret}</h1>
    <h1 id="title-text">${secret}</h1><textarea id="content-title">${secret}</textarea></body></html>`;
  it.each([
    'https://geheim.atlassian.net/browse/GEHEIM-12?geheim=geheim#geheim',
    'https://geheim.example.org/geheim/browse/geheim-12',
    'https://geheim.atlassian.net/wiki/spaces/GEHEIM/pages/4711/geheim?title=geheim',
    'https://geheim.example.org/display/geheim/geheim',
  ])('nothing of it is told: %s', (url) => {
    for (const html of [
      full,
      full.replace('<body id="jira"', '<body id="com-atlassian-confluence"'),
    ])
      expect(JSON.stringify(diagnose(url, html))).not.toMatch(/geheim|4711/i);
  });
});

const folder = join(import.meta.dirname, '../../../shared/pages');
const truth = existsSync(folder) ? readTruth(folder) : null;
const entries = truth?.kind === 'truth' ? truth.entries : [];
const reason = truth ? '' : `, skipped: ${folder} is not there`;

describe.skipIf(!truth)(`saved pages${reason}`, () => {
  /** Every word that a diagnosis can say of a page without content: its own, and no other. */
  const vocabulary = new Set(
    wordsOf(
      JSON.stringify([
        diagnose('https://acme.atlassian.net/browse/CXM-12', cloudIssue),
        selectors,
        Object.values(hookEditions),
        'confluence dc board project page edit other none url meta title high medium low true false null',
        'light dark auto HOST SITE SPACE ID N TEXT secure jspa ReleaseNote jira core projects list timeline display',
        'http https sr',
      ]),
    ),
  );

  it.each(entries.map(({ file, url }) => [file ?? '', url]))('%s', (file, url) => {
    const html = file === '' ? '' : readFileSync(join(folder, file), 'utf8');
    const diagnosis = diagnose(url, html);
    const page = parsePage(html);
    const people = [...page.document.querySelectorAll('meta[name]')]
      .filter((meta) => /user|account|email|fullname|title|space|base-url|token/.test(nameOf(meta)))
      .flatMap((meta) => wordsOf(meta.getAttribute('content') ?? ''));
    page.document.querySelectorAll('script, style').forEach((element) => element.remove());
    const shown = wordsOf(page.document.documentElement?.textContent ?? '');
    page.close();
    const told = wordsOf(JSON.stringify(diagnosis)).filter((word) => !vocabulary.has(word));
    // Beside the diagnosis' own words stand numbers of versions and the language, and nothing of the page.
    const build = diagnosis.facts.find(({ name }) => name === 'build')?.value;
    const foreign = told.filter((word) => !/^(?:\d{1,4}|[a-z]{2})$/.test(word) && word !== build);
    expect(foreign).toEqual([]);
    const content = new Set([...shown, ...people].filter((word) => word.length > 4));
    expect(foreign.filter((word) => content.has(word))).toEqual([]);
    expect(diagnosis.rows.length).toBeGreaterThan(30);
  });
});

const nameOf = (meta: Element) => meta.getAttribute('name') ?? '';

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
