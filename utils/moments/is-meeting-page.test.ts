import { describe, expect, it } from 'vitest';

import { isMeetingPage } from './is-meeting-page.ts';
import type { PageShape } from './read-page-shape.ts';

const plain: PageShape = { headings: [], columns: [], steps: 0 };
const notes: PageShape = {
  headings: ['teilnehmende', 'themen', 'nächste schritte'],
  columns: [],
  steps: 0,
};

describe('isMeetingPage', () => {
  it.each([
    'Jour fixe',
    'Jour Fixe Forderungsmanagement 2026-11-18',
    'Protokoll Montagsrunde',
    'Protokoll 12.11.2026',
    'Protokoll: Abstimmung Mahnwesen 3. November',
    'Besprechungsprotokoll Netzanschluss',
    'Sitzungsprotokoll Beirat',
    'Gesprächsnotizen Stadtwerke Nord',
    'Lenkungskreis Portal 11/2026',
    'Teamrunde Abrechnung',
    'Projektbesprechung KW 47',
    'Retro Sprint 24',
    'Retrospektive',
    'Sprint Review 24 – Rechnung',
    'Sprint-Planung 25',
    'Weekly',
    'Weekly – Abrechnung',
    'Weekly sync billing',
    'Daily Stand-up Team Nord',
    'Bi-weekly meeting claims',
    'Meeting notes 2026-11-20',
    '2026-11-20 Meeting notes',
    '2026-11-20 Kick-off Portal',
    'Minutes of the steering meeting',
    'All-Hands November',
    'Town Hall Q4',
    'Workshop Kündigungsstrecke 5. Dez 2026',
    '1:1 Notizen Maren',
  ])('%s', (title) => {
    expect(isMeetingPage(title, plain)).toBe(true);
  });

  it.each([
    'Protokoll MQTT der Zähler-Gateways',
    'HTTP-Protokoll',
    'Protokollierung im Kundenportal',
    'Protokolldatei auslesen',
    'Testprotokoll Rechnungslauf 12.11.2026',
    'Übergabeprotokoll Wohnung',
    'Kommunikationsprotokoll der Zähler',
    'Vorlage Protokoll',
    'Template: Meeting notes',
    'Leitfaden für gute Retrospektiven',
    'How to run a retro',
    'Besprechungsraum buchen',
    'Weekly report export job',
    'Weekly active users',
    'Daily Backup der Datenbank',
    'Meeting policy',
    'Workshop-Konzept Kundenreise',
    'Mahnlauf',
    'Umzug melden',
    'Release Notes 2026-11-20',
    'Notizen zur Mahnung',
    'Termin vereinbaren',
    'Preisblatt 01.01.2027',
    'S2-059',
    'edit',
    '',
  ])('not: %s', (title) => {
    expect(isMeetingPage(title, plain)).toBe(false);
  });

  it('takes a page without a telling title by the sections of a meeting', () => {
    expect(isMeetingPage('Abrechnung und Service', notes)).toBe(true);
    expect(isMeetingPage('18.11.2026', { ...plain, headings: ['attendees', 'decisions'] })).toBe(
      true,
    );
    expect(isMeetingPage('Abrechnung', { ...plain, headings: ['aufgaben'] })).toBe(false);
  });

  it('needs more than one common word: a date or a section', () => {
    expect(isMeetingPage('Austausch Netz', plain)).toBe(false);
    expect(isMeetingPage('Austausch Netz', { ...plain, headings: ['agenda'] })).toBe(true);
    expect(isMeetingPage('Austausch Netz 18.11.', plain)).toBe(true);
  });

  it('leaves templates alone, whatever their sections', () => {
    expect(isMeetingPage('Vorlage Besprechung', notes)).toBe(false);
  });
});
