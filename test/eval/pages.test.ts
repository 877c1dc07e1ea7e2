import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as `npm run eval:pages` does. */
function run(...args: string[]): { code: number | null; out: string; err: string } {
  const command = join(import.meta.dirname, 'pages.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function truth(value: unknown): void {
  writeFileSync(
    join(folder, 'truth.json'),
    typeof value === 'string' ? value : JSON.stringify(value),
  );
}

const issue = {
  url: 'https://jira.example.org/browse/CXM-12',
  expect: { product: 'jira', context: 'issue', issueKey: 'CXM-12', title: null },
};

describe('eval:pages', () => {
  it('counts what is right and exits with 0', () => {
    writeFileSync(
      join(folder, 'dc.html'),
      '<body id="jira"><a id="key-val">CXM-12</a><h1 id="summary-val">Mahnlauf</h1>',
    );
    truth([
      issue,
      { file: 'dc.html', url: issue.url, expect: { context: 'issue', title: 'Mahnlauf' } },
    ]);
    expect(run(folder)).toEqual({
      code: 0,
      out: 'pages: 2 of 2 contexts right, 4 of 4 fields right\n',
      err: '',
    });
  });

  it('names each page that differs in one line and exits with 1', () => {
    truth([
      { url: issue.url, expect: { context: 'board', container: 'CXM', title: 'x' } },
      issue,
      { url: 'https://example.org/', expect: { product: 'jira' } },
    ]);
    const { code, out } = run(folder);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `(no file) ${issue.url}: context "issue" instead of "board", title null instead of "x"`,
      '(no file) https://example.org/: product null instead of "jira"',
      'pages: 1 of 2 contexts right, 4 of 6 fields right',
      '',
    ]);
  });

  it('takes an entry without a file for an empty document, however that is written', () => {
    truth([
      { ...issue, file: null },
      { ...issue, file: '' },
    ]);
    expect(run(folder)).toMatchObject({ code: 0, err: '' });
  });

  it('runs no script of a saved page and loads nothing', () => {
    writeFileSync(
      join(folder, 'hostile.html'),
      `<script>document.body.id = 'jira'; process.exit(7)</script><script src="http://127.0.0.1:9/x.js"></script>
       <link rel="stylesheet" href="http://127.0.0.1:9/x.css"><iframe src="http://127.0.0.1:9/"></iframe>
       <body onload="process.exit(8)"><p>x</p>`,
    );
    truth([{ file: 'hostile.html', url: issue.url, expect: { context: 'none', product: null } }]);
    expect(run(folder)).toEqual({
      code: 0,
      out: 'pages: 1 of 1 contexts right, 1 of 1 fields right\n',
      err: '',
    });
  });

  it.each([
    ['no folder is named', [], /needs a folder/],
    ['the folder is missing', ['/nirgends/hier'], /is no folder/],
  ])('says so when %s', (_, args, sentence) => {
    const { code, err } = run(...args);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['truth.json is missing', undefined, /truth\.json is missing/],
    ['it is no JSON', '[{', /no valid JSON/],
    ['it is no list', '{}', /must hold a list/],
    ['an entry is no object', [1], /entry 1: must be an object/],
    ['an entry has no url', [issue, { expect: {} }], /entry 2: "url"/],
    ['an entry has no expectation', [{ url: 'x' }], /entry 1: "expect"/],
    ['a file has no name', [{ ...issue, file: 3 }], /entry 1: "file"/],
    [
      'a named page is missing',
      [{ ...issue, file: 'weg.html' }],
      /weg\.html is named .* cannot be read/,
    ],
  ])('says so when %s', (_, content, sentence) => {
    if (content !== undefined) truth(content);
    const { code, out, err } = run(folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
