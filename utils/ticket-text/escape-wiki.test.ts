import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeWiki } from './escape-wiki.ts';

/** What Jira's renderer takes a backslash away from, once nothing before it has. */
const ESCAPABLE = /(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g;

const PROTECTED = '\u{E000}';

/** Hides what an escape protects, as Jira's renderer does by its tokens. */
function hide(escaped: string): { hidden: string; kept: string[] } {
  const kept: string[] = [];
  const keep = (sign: string): string => {
    kept.push(sign);
    return PROTECTED;
  };
  const hidden = escaped
    .replaceAll(ESCAPABLE, (_, sign: string) => keep(sign))
    .replaceAll(/&#(\d+);/g, (_, code: string) => keep(String.fromCodePoint(Number(code))))
    .replaceAll('&amp;', () => keep('&'));
  return { hidden, kept };
}

/** What a reader sees, if nothing that is left is markup. */
function shown(escaped: string): string {
  // In the order of the text, and not of the kinds of escapes.
  return escaped.replaceAll(
    /(?<!\\)\\([-#*_+?^~|%{}[\]()!@])|&#(\d+);|&amp;/g,
    (whole, sign?: string, code?: string) =>
      sign ?? (code === undefined ? '&' : String.fromCodePoint(Number(code))) ?? whole,
  );
}

/** Every construct of the notation that we know, as it would be found in a line. */
const MARKUP: Record<string, RegExp> = {
  heading: /^\s*h[1-6]\./i,
  blockquote: /^\s*bq\./i,
  'list entry': /^\s*(?:[*#]+|-+)\s/,
  rule: /^\s*-{4,}/,
  table: /\|/,
  'macro or monospaced': /[{}]/,
  'link or mention': /[[\]]/,
  'super- or subscript': /[\^~]/,
  bold: /(?<![\p{L}\p{Nd}])\*(?=\S).*?(?<=\S)\*(?![\p{L}\p{Nd}])/u,
  emphasis: /(?<![\p{L}\p{Nd}])_(?=\S).*?(?<=\S)_(?![\p{L}\p{Nd}])/u,
  deleted: /(?<![\p{L}\p{Nd}])-(?=\S).*?(?<=\S)-(?![\p{L}\p{Nd}])/u,
  inserted: /(?<![\p{L}\p{Nd}])\+(?=\S).*?(?<=\S)\+(?![\p{L}\p{Nd}])/u,
  citation: /\?\?/,
  picture: /!.*!/,
  dashes: /--/,
  'line break': /\\\\/,
  face: /[:;]-?[()]|:-?[DP](?![\p{L}\p{Nd}])/iu,
  emoticon: /\((?:[!?/+\-*x]|on|off|[yni]|\*[rgby]|flag(?:off)?)\)/i,
  reference: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i,
};

const typed: string[] = [
  '{code}alert(1){code}',
  '{quote}',
  '{{mono}}',
  'h1. Überschrift',
  '  h6. eingerückt',
  'bq. Zitat',
  '*fett* und _kursiv_',
  '-weg- +neu+ ^hoch^ ~tief~',
  '??wer??',
  '[~admin]',
  '[Text|https://x.example]',
  '!bild.png!',
  '!bild.png|thumbnail!',
  '|a|b|',
  '||Kopf||',
  '----',
  '- Punkt',
  '-- lang --- länger',
  '# eins',
  '* zwei',
  '** drei',
  '*# vier',
  'C:\\Users\\max',
  '\\\\server\\freigabe',
  'Ende\\',
  '\\*nicht fett\\*',
  '\\\\',
  '\\{',
  '&amp; &#42; &nbsp;',
  ':) ;) :-( :D :P (!) (x) (/) (*r) (flagoff)',
  'H~2~O und x^2^',
  'a * b * c',
  '2*3*4',
  'snake_case_name',
  'e-mail-adresse',
  'https://x.example/a_b-c?d=1#e',
  'Achtung! Los!',
  '@[~x] @max',
  '%%x%%',
  '{color:red}rot{color}',
  '\u{1F600} עברית العربية',
  '#hashtag',
  'Nr. #5',
  '(c) (r) (tm)',
  'a|b',
  '[^anhang.pdf]',
  'h1 ohne Punkt',
  'h7. keine',
  '<b>fett</b>',
];

describe('what somebody typed', () => {
  it.each(typed)('stays what it is: %s', (line) => {
    const escaped = escapeWiki(line);
    expect(shown(escaped)).toBe(line);
    const found = Object.entries(MARKUP).filter(([, pattern]) =>
      pattern.test(hide(escaped).hidden),
    );
    expect(found.map(([name]) => name)).toEqual([]);
  });

  it('stays what it is, however the signs meet', () => {
    const signs = constantFrom(
      ...'*_-+^~?!{}[]|#\\&;:()/.%@ abh1BqDPxé😀'.split(''),
      'h1.',
      '&amp;',
      '----',
      '{code}',
      '\\\\',
      ':)',
    );
    assert(
      property(array(signs, { maxLength: 14 }), (parts) => {
        const line = parts.join('').replaceAll(/\p{Surrogate}/gu, '');
        const escaped = escapeWiki(line);
        expect(shown(escaped)).toBe(line);
        for (const [name, pattern] of Object.entries(MARKUP))
          expect(pattern.test(hide(escaped).hidden), `${name} in ${escaped}`).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  it('survives whatever else it is', () => {
    assert(property(string({ unit: 'grapheme' }), (line) => shown(escapeWiki(line)) === line));
  });

  it('stays readable for those who edit it: nothing is escaped without need', () => {
    for (const plain of [
      'Die Mahnung kommt 5 Tage früher.',
      'E-Mail an Kund:innen, 10-14 Uhr (werktags) – snake_case, 2*3, C:\\Users',
      'Was ist los? Achtung! a - b, 50 % & mehr; Nr. #5',
    ])
      expect(escapeWiki(plain)).toBe(plain);
  });
});
