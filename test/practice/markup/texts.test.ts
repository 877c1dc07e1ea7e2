import { describe, expect, it } from 'vitest';

import { createWorld } from '../content/create-world.ts';
import { fromStorage, toStorage } from '../rest/storage-format.ts';
import { fromAdf, isAdf, toAdf } from './adf.ts';
import { markup } from './markup.ts';
import { parseWikiText, splitRuns } from './wiki-text.ts';

const TEXT = `h2. Überschrift
Ein *fettes* Wort
* eins
* zwei
# erstens
||Kopf||Zahl||
|Zeile|2|
{panel} Hinweis`;

describe('markup', () => {
  it('escapes values, keeps markup, drops what is not there', () => {
    const inner = markup`<b>${'<&">'}</b>`;
    expect(
      markup`<p title="${'\'"'}">${inner}${null}${false}${undefined}${[1, inner]}</p>`.text,
    ).toBe('<p title="&#39;&quot;"><b>&lt;&amp;&quot;&gt;</b>1<b>&lt;&amp;&quot;&gt;</b></p>');
  });

  it('does not drop a zero', () => {
    expect(markup`${0}`.text).toBe('0');
  });
});

describe('wiki notation', () => {
  it('reads every kind of block', () => {
    expect(parseWikiText(TEXT).map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'table',
      'panel',
    ]);
  });

  it('finds bold words and leaves lone stars alone', () => {
    expect(splitRuns('a *b c* d * e')).toEqual([
      { text: 'a ', bold: false },
      { text: 'b c', bold: true },
      { text: ' d * e', bold: false },
    ]);
  });

  it('goes to the document format and back without loss', () => {
    expect(fromAdf(toAdf(TEXT))).toBe(TEXT);
    const world = createWorld();
    for (const issue of world.issues.filter((one) => one.projectKey !== 'TEST')) {
      const once = fromAdf(toAdf(issue.description));
      expect(fromAdf(toAdf(once))).toBe(once);
    }
  });

  it('goes to the storage format and back without loss', () => {
    expect(fromStorage(toStorage(TEXT))).toBe(TEXT);
    for (const page of createWorld().pages.filter((one) => one.spaceKey === 'PROZ')) {
      expect(fromStorage(toStorage(page.body))).toBe(page.body);
    }
  });

  it('reads what others write as storage: entities, line breaks, unknown tags, lone brackets', () => {
    const storage = '<p>Fuß &amp; <em>Kopf</em>&nbsp;<br/>a &lt; b</p><ol><li>eins</li></ol>1 < 2';
    expect(fromStorage(storage)).toBe('Fuß & Kopf\na < b\n# eins\n1 < 2');
  });
});

describe('isAdf', () => {
  it('takes documents only', () => {
    expect(isAdf(toAdf('x'))).toBe(true);
    for (const value of ['x', null, { type: 'doc' }, { type: 'doc', version: 2, content: [] }]) {
      expect(isAdf(value)).toBe(false);
    }
  });
});
