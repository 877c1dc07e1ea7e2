import { describe, expect, it } from 'vitest';

import { announcedIn } from './announced-in.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
const inTitle = (title: string) => announcedIn({ title, body: '' }, NOW);
const inBody = (body: string) => announcedIn({ title: 'Portal', body }, NOW);

describe('a title announces', () => {
  it.each([
    'Go-live des neuen Kundenportals am 14. Dezember 2026',
    'GoLive Tarifrechner',
    'Neue App geht im Januar live',
    'Portal geht am 3. März 2027 für alle Kund:innen live',
    'Livegang Ratenplan online',
    'Markteinführung Wärmepumpentarif',
    'Produktstart Balkonstrom',
    'Freischaltung des Kundenportals für alle Kunden ab Januar 2027',
    'Rollout der Kunden-App in Q1',
    'Release der App für Kund:innen am 1. Februar 2027',
    'Customer portal goes live next month',
    'Public launch of the claims app',
    'We are launching the new tariff for customers',
    'General availability of the customer API plan',
    'Neues Portal: Go-live, nicht nur für Geschäftskund:innen',
  ])('a go-live: %s', (title) => {
    expect(inTitle(title)).toBe('go-live');
  });

  it.each([
    'Faxempfang für Kündigungen wird zum 31. Dezember 2026 abgeschaltet',
    'Abschaltung des alten Kundenportals',
    'Wir stellen den Papierversand für Kund:innen ein',
    'Hotline wird eingestellt',
    'Abkündigung Tarif Strom Fix',
    'Filialschließung Lindenau Mitte',
    'Der Chat ist ab März nicht mehr verfügbar',
    'Rechnung per Post entfällt für Kund:innen ab 1. Januar 2027',
    'End of life for the paper invoice',
    'The customer hotline will be shut down on 13 December 2026',
    'Sunsetting the classic customer app',
    'Legacy portal will be retired in March',
    'We are discontinuing the prepaid plan',
    'Online chat will no longer be available from May',
    'Customers: closing of the Leeds branch on 3 March 2027',
  ])('a shutdown: %s', (title) => {
    expect(inTitle(title)).toBe('shutdown');
  });

  it.each([
    // over
    'Altes Kundenportal wurde 2019 abgeschaltet',
    'Portal ging am 3. Februar 2024 live',
    'Bugs nach dem Go-live',
    'Lessons learned since go-live',
    'The customer hotline was shut down in 2021',
    'Kundenportal bereits eingestellt',
    'Release für Kund:innen am 1. Februar 2023',
    // denied, called off, asked
    'Kein Go-live vor Ostern',
    'Kundenportal wird nicht abgeschaltet',
    'Hotline is not being discontinued',
    'Go-live abgesagt',
    'Wird das Portal abgeschaltet?',
    'Falls das Portal eingestellt wird: Kund:innen informieren',
    // for nobody outside
    'Testsystem wird abgeschaltet',
    'Staging goes live',
    'Graceful shutdown hook for the worker',
    'App crashes on launch',
    'launch.json für Debugger anlegen',
    'Server schaltet Debug-Logging ab',
    'EOL characters in CSV export',
    'Python 3.9 end of life',
    'Feature-Flag live schalten',
    // other words
    'Einführung in Git',
    'Einstellungen im Kundenportal speichern',
    'Einstellung von zwei Mitarbeitenden',
    'Benachrichtigung im Profil abschalten können',
    'Release 4.2.1',
    'Release branch aufräumen',
    'Live-Daten der Zähler anzeigen',
    'Sunset theme for the dashboard',
    'Konto der Kund:innen freischalten',
    'Close the modal with Escape',
    'Mahnlauf umstellen',
    'User story: launch button',
  ])('nothing: %s', (title) => {
    expect(inTitle(title)).toBeNull();
  });
});

describe('further down', () => {
  it.each([
    ['Hintergrund.\nDer Rechner geht am 3. März 2027 für alle Kund:innen live.', 'go-live'],
    ['Intro. The portal for customers goes live on 3 March 2027. More.', 'go-live'],
    ['Das alte Portal wird zum 31.12.2026 abgeschaltet.', 'shutdown'],
    ['Es wurde entschieden, dass die Hotline zum 31.1.2027 eingestellt wird.', 'shutdown'],
    [
      'Customers will no longer be able to pay by cheque. Cheques will be discontinued for them in May.',
      'shutdown',
    ],
  ])('%s', (body, kind) => {
    expect(inBody(body)).toBe(kind);
  });

  it('is quiet where it is said in passing', () => {
    expect(inBody('Vor dem Go-live prüfen wir die Datenbank.')).toBeNull();
    expect(inBody('Danach wird der Job eingestellt und neu gestartet.')).toBeNull();
    expect(
      inBody(`${'Text. '.repeat(800)}Das Portal wird zum 31.12.2026 abgeschaltet.`),
    ).toBeNull();
  });

  it('knows the year it is: what was ahead then is over now', () => {
    const text = { title: 'Portal geht am 3. März 2027 live', body: '' };
    expect(announcedIn(text, Date.UTC(2027, 1, 1))).toBe('go-live');
    expect(announcedIn(text, Date.UTC(2027, 4, 1))).toBeNull();
  });

  it('takes hostile texts in its stride', () => {
    for (const body of [
      'wird '.repeat(3000),
      `wir stellen ${'a '.repeat(6000)}`,
      '2026-99-99 go-live',
    ])
      expect(() => announcedIn({ title: body, body }, NOW)).not.toThrow();
  });
});
