import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkAdf } from '../../test/practice/rest/adf-check.ts';
import { areSpecsPresent } from '../../test/practice/rest/spec-files.ts';
import { isWellFormed } from '../../test/practice/rest/storage-format.ts';
import type { TextBlock, TicketText } from '../domain/ticket-text.ts';
import { adfText } from './adf-text.ts';
import { linesOf } from './lines-of.ts';
import { type AdfNode, toAdf } from './to-adf.ts';
import { toPlain } from './to-plain.ts';
import { toStorage } from './to-storage.ts';
import { toWiki } from './to-wiki.ts';

const nasty = constantFrom(
  '<script>alert(1)</script>',
  ']]>',
  '<![CDATA[',
  '&amp;&lt;',
  '{code}',
  '*fett*',
  '😀👩🏽‍🚀',
  'עברית العربية',
  'Zeile\nZeile',
  'a\r\nb\rc',
  '\t',
  '\u0000\u0008\u000B\u001F',
  '\uD83D',
  '\uDE00',
  '\uFFFE',
  '\u2028',
  '"\'`',
  '',
  '\n\n',
);
const anyText = oneof(
  nasty,
  string({ unit: 'binary', maxLength: 40 }),
  array(nasty).map((parts) => parts.join('')),
);
const runs = array(
  oneof(record({ text: anyText }), record({ text: anyText, strong: constant(true as const) })),
  { maxLength: 4 },
);
const block = oneof(
  record({ kind: constant('heading' as const), text: anyText }),
  record({ kind: constant('paragraph' as const), runs }),
  record({ kind: constant('quote' as const), text: anyText }),
  record({ kind: constant('list' as const), items: array(runs, { maxLength: 4 }) }),
) as Arbitrary<TextBlock>;
const ticketText = array(block, { maxLength: 6 });

/** All words of a text in their order, without blanks. */
const words = (text: TicketText) =>
  text
    .flatMap((one) =>
      one.kind === 'paragraph'
        ? one.runs
        : one.kind === 'list'
          ? one.items.flat()
          : [{ text: one.text }],
    )
    .map((run) => linesOf(run.text).join(''))
    .join('')
    .replaceAll(/\s+/g, '');
const squash = (text: string) => text.replaceAll(/\s+/g, '');

const example: TicketText = [
  { kind: 'heading', text: 'Kundensicht' },
  {
    kind: 'paragraph',
    runs: [{ text: 'Was sich ändert:', strong: true }, { text: ' Erste & zweite\nZeile' }],
  },
  { kind: 'quote', text: 'Der Mahnlauf\nstartet <früher>' },
  {
    kind: 'list',
    items: [[{ text: 'Grundlage:', strong: true }, { text: ' vermutet' }], [{ text: 'a\nb' }]],
  },
];

describe("Jira Cloud's document", () => {
  it('has the words in the shapes of the document format', () => {
    expect(toAdf(example).content).toEqual([
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Kundensicht' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Was sich ändert:', marks: [{ type: 'strong' }] },
          { type: 'text', text: ' Erste & zweite' },
          { type: 'hardBreak' },
          { type: 'text', text: 'Zeile' },
        ],
      },
      {
        type: 'blockquote',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Der Mahnlauf' },
              { type: 'hardBreak' },
              { type: 'text', text: 'startet <früher>' },
            ],
          },
        ],
      },
      expect.objectContaining({ type: 'bulletList' }),
    ]);
  });

  it.skipIf(!areSpecsPresent())('is valid by the schema, whatever was typed', () => {
    assert(
      property(ticketText, (text) => {
        expect(checkAdf(toAdf(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    // The schema itself tells right from wrong.
    const empty: AdfNode = { type: 'paragraph', content: [{ type: 'text', text: '' }] };
    expect(checkAdf({ version: 1, type: 'doc', content: [empty] })).not.toEqual([]);
  });

  it('loses no word', () => {
    assert(property(ticketText, (text) => squash(adfText(toAdf(text))) === words(text)));
  });
});

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const textOfStorage = (storage: string) =>
  squash(
    storage
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? '?'),
  );

describe("Confluence's storage format", () => {
  it('has the words in the usual elements', () => {
    expect(toStorage(example)).toBe(
      '<h3>Kundensicht</h3><p><strong>Was sich ändert:</strong> Erste &amp; zweite<br/>Zeile</p>' +
        '<blockquote><p>Der Mahnlauf<br/>startet &lt;früher&gt;</p></blockquote>' +
        '<ul><li><strong>Grundlage:</strong> vermutet</li><li>a<br/>b</li></ul>',
    );
  });

  it('is XML and loses no word, whatever was typed', () => {
    assert(
      property(ticketText, (text) => {
        const storage = toStorage(text);
        expect(isWellFormed(storage)).toBe(true);
        expect(storage).not.toMatch(/\]\]>|<script|<!\[/);
        expect(textOfStorage(storage)).toBe(words(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("Jira Data Center's markup", () => {
  it('has the words in its notation', () => {
    expect(toWiki(example)).toBe(
      'h3. Kundensicht\n\n*Was sich ändert:* Erste & zweite\nZeile\n\n' +
        '{quote}\nDer Mahnlauf\nstartet <früher>\n{quote}\n\n* *Grundlage:* vermutet\n* a \\\\ b',
    );
  });

  it('lets nobody end a quote, or begin one', () => {
    const wiki = toWiki([{ kind: 'quote', text: 'a {quote} b' }]);
    expect(wiki.match(/(?<!\\)\{quote\}/g)).toHaveLength(2);
    expect(wiki).toContain('a \\{quote\\} b');
  });

  it('has no characters that Jira refuses', () => {
    assert(
      property(ticketText, (text) => {
        expect(toWiki(text)).not.toMatch(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Surrogate}/u);
      }),
    );
  });
});

describe('plain text', () => {
  it('has the words and nothing else', () => {
    expect(toPlain(example)).toBe(
      'Kundensicht\n\nWas sich ändert: Erste & zweite\nZeile\n\n> Der Mahnlauf\n> startet <früher>\n\n- Grundlage: vermutet\n- a\n  b',
    );
  });
});

describe('a long text', () => {
  it('keeps its 10,000 characters in every format', () => {
    const long = '😀ä*'.repeat(3_333);
    const text: TicketText = [{ kind: 'paragraph', runs: [{ text: long }] }];
    expect(adfText(toAdf(text))).toBe(long);
    expect(toStorage(text)).toBe(`<p>${long}</p>`);
    expect(toPlain(text)).toBe(long);
    expect(toWiki(text).replaceAll('\\', '')).toBe(long);
  });
});
