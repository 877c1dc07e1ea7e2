import { describe, expect, it } from 'vitest';

import { emptyContent, type NoteContent } from '../domain/note-content.ts';
import { languages } from '../domain/settings.ts';
import { noteAsTicketText } from './note-as-ticket-text.ts';
import { toPlain } from './to-plain.ts';

const place: NoteContent['place'] = {
  product: 'jira',
  site: 'https://demo.atlassian.net',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://demo.atlassian.net/browse/CXM-12',
};
const full: NoteContent = {
  ...emptyContent('check', place),
  passage: { exact: 'Mahnung nach 14 Tagen', prefix: '', suffix: '', start: 0 },
  change: 'Mahnung kommt 5 Tage früher',
  friction: 'Bezahlt und trotzdem gemahnt',
  chip: { choice: 'unsure', reason: 'need-help' },
  direction: '-',
  touchpoints: ['billing', 'notifications'],
  frictions: ['price_surprise'],
  journeyStep: 'usage',
  evidence: 'observed',
  forWhom: { scope: 'group', detail: 'Ratenzahler:innen', differentFor: 'Wer per Post zahlt' },
  lenses: { sees: 'eine rote Zahl', hears: 'nichts', thinks: 'schon bezahlt', feels: 'Ärger' },
};

describe('a note in a ticket', () => {
  it('says everything that was typed or chosen, each under its name', () => {
    expect(toPlain(noteAsTicketText(full, 'de'))).toBe(
      [
        'Kundensicht',
        'Zu dieser Stelle:',
        '> Mahnung nach 14 Tagen',
        'Was sich für Kund:innen ändert: Mahnung kommt 5 Tage früher',
        'Wo es haken kann: Bezahlt und trotzdem gemahnt',
        'Kurze Antwort: Weiß ich nicht – Bitte mit draufschauen',
        'Die Kund:in sieht: eine rote Zahl',
        'Die Kund:in hört: nichts',
        'Die Kund:in denkt: schon bezahlt',
        'Die Kund:in fühlt: Ärger',
        '- Für wen: Eine Gruppe, Ratenzahler:innen\n- Anders für: Wer per Post zahlt\n- Für Kund:innen: Schadet\n- Wo sie es merken: Rechnung & Zahlung, Briefe & Nachrichten\n- Was es schwer macht: Überraschung beim Preis\n- Phase: Nutzen\n- Grundlage: beobachtet',
        'Notiz aus dem CX-Check (Kundenblick)',
      ].join('\n\n'),
    );
  });

  it('speaks the language of the ticket', () => {
    const text = toPlain(noteAsTicketText({ ...full, evidence: 'assumed' }, 'en'));
    expect(text).toMatch(/^Customer view\n/);
    expect(text).toContain('What changes for customers: Mahnung kommt 5 Tage früher');
    expect(text).toContain('Based on: an assumption, not yet checked');
    expect(text).not.toMatch(/Kund:in|beobachtet/);
  });

  it.each(languages)('leaves out what was left out (%s)', (language) => {
    const bare = { ...emptyContent('impact', place), change: '  Wartet drei Wochen ' };
    expect(noteAsTicketText(bare, language)).toHaveLength(3);
    expect(toPlain(noteAsTicketText(bare, language))).toContain(': Wartet drei Wochen\n');
  });

  it('calls an impact an impact', () => {
    const impact = { ...emptyContent('impact', place), change: 'Ruft zweimal an' };
    expect(toPlain(noteAsTicketText(impact, 'de'))).toMatch(
      /^Kundenwirkung\n\nWas das mit Kund:innen macht: Ruft zweimal an/,
    );
  });

  it('has the chip alone, when that is all there is', () => {
    const chip = { choice: 'internal-only', reason: null } as const;
    expect(toPlain(noteAsTicketText({ ...emptyContent('check', place), chip }, 'de'))).toBe(
      'Kundensicht\n\nKurze Antwort: Nur intern\n\nNotiz aus dem CX-Check (Kundenblick)',
    );
  });

  it('names no author, no team and no place', () => {
    expect(JSON.stringify(noteAsTicketText(full, 'de'))).not.toMatch(/CXM-12|atlassian|Mahnlauf/);
  });
});
