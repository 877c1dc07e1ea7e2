import { describe, expect, it } from 'vitest';

import { binTexts } from './bin/bin-texts.ts';
import { cardTexts } from './card/card-texts.ts';
import { commonTexts } from './common/common-texts.ts';
import { diagnosisTexts } from './diagnosis/diagnosis-texts.ts';
import { insertTexts } from './insert/insert-texts.ts';
import { leadTexts } from './lead/lead-texts.ts';
import { noteTexts } from './note/note-texts.ts';
import { notesTexts } from './notes/notes-texts.ts';
import { nudgeCardTexts } from './nudge-card/nudge-card-texts.ts';
import { nudgesTexts } from './nudges/nudges-texts.ts';
import { optionsTexts } from './options/options-texts.ts';
import { panelTexts } from './panel/panel-texts.ts';
import { popupTexts } from './popup/popup-texts.ts';
import { programmeTexts } from './programme/programme-texts.ts';
import { refusalTexts } from './refusal/refusal-texts.ts';
import { sitesTexts } from './sites/sites-texts.ts';
import { syncTexts } from './sync/sync-texts.ts';
import { taxonomyTexts } from './taxonomy/taxonomy-texts.ts';
import { ticketTextTexts } from './ticket-text/ticket-text-texts.ts';
import { ticketTexts } from './ticket/ticket-texts.ts';
import { workProfileTexts } from './work-profile/work-profile-texts.ts';

const surfaces = {
  bin: binTexts,
  card: cardTexts,
  common: commonTexts,
  diagnosis: diagnosisTexts,
  insert: insertTexts,
  lead: leadTexts,
  note: noteTexts,
  notes: notesTexts,
  'nudge-card': nudgeCardTexts,
  nudges: nudgesTexts,
  options: optionsTexts,
  panel: panelTexts,
  popup: popupTexts,
  programme: programmeTexts,
  refusal: refusalTexts,
  sites: sitesTexts,
  sync: syncTexts,
  taxonomy: taxonomyTexts,
  ticket: ticketTexts,
  'ticket-text': ticketTextTexts,
  'work-profile': workProfileTexts,
};

type Entry = { path: string; text: string; filledWith: string[] };

/** Whatever blank a text has, it is filled with a word that tells where it went. */
function fill(template: (blanks: object) => unknown, one: boolean) {
  const used: string[] = [];
  const blanks = new Proxy(
    {},
    {
      get(_, name) {
        used.push(String(name));
        if (name === 'one') return one;
        if (name === 'count' && one) return 1;
        return `<${String(name)}>`;
      },
    },
  );
  return { text: String(template(blanks)), used: [...new Set(used)] };
}

/** All texts of a catalogue, those with blanks filled in. */
function entriesOf(node: unknown, path: string): Entry[] {
  if (typeof node === 'string') return [{ path, text: node, filledWith: [] }];
  if (typeof node === 'function') {
    return [false, true].map((one) => {
      const { text, used } = fill(node as (blanks: object) => unknown, one);
      return { path, text, filledWith: used };
    });
  }
  return Object.entries(node as object).flatMap(([key, value]) =>
    entriesOf(value, `${path}.${key}`),
  );
}

describe.each(Object.entries(surfaces))('%s', (name, texts) => {
  const de = entriesOf(texts('de'), name);
  const en = entriesOf(texts('en'), name);

  it('says everything in both languages', () => {
    expect(de.length).toBeGreaterThan(10);
    expect(en.map((e) => e.path)).toEqual(de.map((e) => e.path));
    expect([...de, ...en].filter((e) => e.text.trim() === '').map((e) => e.path)).toEqual([]);
  });

  it('uses the same blanks in both languages, and shows what it was given', () => {
    const blanks = (entries: Entry[]) => entries.map((e) => [e.path, e.filledWith.toSorted()]);
    expect(blanks(en)).toEqual(blanks(de));
    const broken = [...de, ...en].filter((e) => /undefined|NaN|\[object|\$\{/.test(e.text));
    expect(broken.map((e) => e.path)).toEqual([]);
  });

  it('says du, and never the formal Sie', () => {
    const formal =
      /\b(?:[Kk]önnen|haben|möchten|wollen|sind|müssen|dürfen|werden|bitte|klicken|wählen|geben|prüfen) Sie\b|\bIhnen\b|\bIhre?[mnrs]?\b/;
    expect(de.filter((e) => formal.test(e.text)).map((e) => e.text)).toEqual([]);
  });

  it('addresses all customers', () => {
    const maleOnly = /\bKunden?\b(?!:)(?!blick)/;
    expect(de.filter((e) => maleOnly.test(e.text)).map((e) => e.text)).toEqual([]);
  });

  it('is typeset: an ellipsis is one character, quotes are curly', () => {
    const plain = [...de, ...en].filter((e) => /\.\.\.|"/.test(e.text));
    expect(plain.map((e) => e.text)).toEqual([]);
  });
});
