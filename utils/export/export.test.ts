import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildContent, buildDraft, place, withTeam } from '../../test/extension/build-notes.ts';
import { onlyMe } from '../domain/audience.ts';
import type { Note } from '../domain/note.ts';
import type { Collection } from './collection.ts';
import { contentLines } from './content-lines.ts';
import { readFile } from './read-file.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';

const id = '01930000-0000-7000-8000-000000000001';
const note = (change: string, over: Partial<Note> = {}): Note => ({
  id,
  content: buildContent(change),
  audience: onlyMe,
  createdAt: 1,
  editedAt: 2,
  ...over,
});
const collection = (notes: Note[], drafts: Collection['drafts'] = []): Collection => ({
  exportedAt: Date.parse('2026-11-21T09:00:00Z'),
  notes,
  drafts,
});

function items(text: string) {
  const file = readFile(text);
  if (!file.ok) throw new Error(file.problem);
  return file.items;
}

const writers = [
  ['JSON', toJson],
  ['German Markdown', (c: Collection) => toMarkdown(c, 'de')],
  ['English Markdown', (c: Collection) => toMarkdown(c, 'en')],
] as const;

const nasty = [
  '--> <script>alert(1)</script> <!--',
  '# Titel\n\n---\n> Zitat\r\n1. eins',
  '"\\u002d" \\ `code` | a | b |',
  'שלום 👩‍👩‍👧 \u202Eumgekehrt\u2028neue Zeile',
  '<!-- note {"id":"gefälscht"} -->',
  '\n<!-- note {"id":"gefälscht"} -->\n',
];

describe.each(writers)('%s', (_name, write) => {
  it('brings back exactly what it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string(), fc.integer()), {
          maxLength: 4,
        }),
        (texts) => {
          const notes = texts.map(([change, friction, at]) =>
            note(change, {
              content: {
                ...buildContent(change, { friction }),
                place: { ...place, title: friction },
              },
              editedAt: at,
              mood: change,
            }),
          );
          expect(items(write(collection(notes))).map(({ value }) => value)).toEqual(notes);
        },
      ),
    );
  });

  it.each(nasty)('is not fooled by %j', (text) => {
    const notes = [note(text), note('danach', { audience: withTeam })];
    const drafts = [buildDraft(text)];
    const read = items(write(collection(notes, drafts)));
    expect(read.map(({ value }) => value)).toEqual([...notes, ...drafts]);
    expect(read.map(({ kind }) => kind)).toEqual(['note', 'note', 'draft']);
  });
});

describe.each(writers)('a passage in %s', (_name, write) => {
  it('comes back with its surroundings and its hint', () => {
    const passage = { exact: 'Zitat --> <!-- "x"', prefix: 'davor ', suffix: ' danach', start: 17 };
    const content = { ...buildContent('a'), passage };
    const [item] = items(write(collection([note('a', { content })])));
    expect(item?.value).toMatchObject({ content: { passage } });
  });
});

describe('readFile', () => {
  const whole = toJson(collection([note('a'), note('b')]));

  it.each([
    ['half a JSON file', whole.slice(0, whole.length / 2), 'not-json'],
    ['nothing', '', 'not-json'],
    ['a letter', 'Sehr geehrte Damen und Herren', 'not-json'],
    ['a number', '42', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['another program’s file', '{"format":"trello","version":1,"notes":[]}', 'not-ours'],
    [
      'a file without notes',
      '{"format":"kundenblick-notes","version":1,"exportedAt":1}',
      'not-ours',
    ],
    [
      'a file of tomorrow',
      '{"format":"kundenblick-notes","version":2,"items":{}}',
      'newer-version',
    ],
    ['Markdown of tomorrow', '<!-- kundenblick-notes version=9 count=1 -->', 'newer-version'],
  ])('says what is wrong with %s', (_what, text, problem) => {
    expect(readFile(text)).toEqual({ ok: false, problem });
  });

  it('reads a file that another editor saved with a mark and Windows line ends', () => {
    const markdown = toMarkdown(collection([note('a')]), 'de').replaceAll('\n', '\r\n');
    expect(items(`\uFEFF${markdown}`)).toHaveLength(1);
    expect(items(`\uFEFF${whole}`)).toHaveLength(2);
  });

  it('counts what is missing of a Markdown file that was cut off', () => {
    const markdown = toMarkdown(collection([note('a'), note('b'), note('c')]), 'de');
    const file = readFile(markdown.slice(0, markdown.length - 400));
    expect(file).toMatchObject({ ok: true, missing: 1 });
  });

  it('says where a broken entry stands', () => {
    const markdown = toMarkdown(collection([note('a')]), 'de').replace('"friction"', 'friction');
    const [item] = items(markdown);
    expect(item?.value).toBeNull();
    expect(markdown.split('\n')[(item?.line ?? 0) - 1]).toMatch(/^<!-- note/);
  });
});

describe('contentLines', () => {
  it('shows every answer in words, and no tag of what was typed', () => {
    const content = buildContent('<b>Mahnung</b> *früher*', {
      friction: 'Wer bezahlt hat, bekommt sie trotzdem',
      direction: '-',
      touchpoints: ['billing'],
      evidence: 'observed',
      chip: { choice: 'unsure', reason: 'too-early' },
      lenses: { sees: 'einen Brief', hears: '', thinks: '', feels: '' },
    });
    const text = contentLines(content, 'de').join('\n');
    expect(text).toContain('> &lt;b&gt;Mahnung&lt;/b&gt; \\*früher\\*');
    for (const word of [
      'Rechnung & Zahlung',
      'Schadet',
      'Beobachtet',
      'Noch zu früh',
      'einen Brief',
    ]) {
      expect(text).toContain(word);
    }
    expect(text).toContain('<https://acme.atlassian.net/browse/CXM-12>');
    expect(contentLines(content, 'en').join('\n')).not.toContain('Schadet');
  });

  it('shows the passage a note is about as a quotation, before the words about it', () => {
    const passage = { exact: 'Der <Lauf> startet *früh*', prefix: '', suffix: '', start: 3 };
    const lines = contentLines({ ...buildContent('Zu früh'), passage }, 'de');
    const at = lines.indexOf('> Der &lt;Lauf&gt; startet \\*früh\\*');
    expect(lines[at - 2]).toBe('**Zu dieser Stelle**');
    expect(lines.indexOf('> Zu früh')).toBeGreaterThan(at);
    expect(contentLines({ ...buildContent('x'), passage }, 'en')).toContain(
      '**About this passage**',
    );
  });

  it('says nothing of what was not answered', () => {
    const lines = contentLines({ ...buildContent(''), place: { ...place, url: null } }, 'de');
    expect(lines).toEqual([]);
  });
});
