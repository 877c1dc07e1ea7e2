import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Word } from '../domain/analysis.ts';
import { frictionKeys, touchpointKeys } from '../domain/taxonomy.ts';
import { analyse } from './analyse.ts';
import type { WorkText } from './read.ts';

const impactOf = (title: string, body?: string): number => analyse({ title, body }).impact;

const anyText: fc.Arbitrary<WorkText> = fc.oneof(
  fc.record({ title: fc.string({ unit: 'binary' }), body: fc.string({ unit: 'binary', maxLength: 400 }) }),
  fc.record({ title: fc.string({ unit: 'grapheme' }), body: fc.option(fc.string(), { nil: undefined }) }),
  fc.record({
    title: fc
      .array(
        fc.constantFrom(
          'Kunden', 'keine', 'nicht', 'Rechnung', '-', ':', 'invoice', 'service', 'As', 'a', 'user', ',', 'want', 'Kund:innen',
          'Überweisung', '\u0308', '\ud83d', 'ß', '|', '\n', 'getX()', 'ohne', 'betroffen', 'constructor', '__proto__', 'toString',
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  }),
); // prettier-ignore

describe('analyse, for any text', { timeout: 60_000 }, () => {
  it('never throws and stays within its ranges', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { impact, touchpoints, frictions } = analyse(text);
        expect(impact).toBeGreaterThanOrEqual(0);
        expect(impact).toBeLessThanOrEqual(1);
        for (const { confidence } of [...touchpoints, ...frictions]) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(touchpoints.length).toBeGreaterThanOrEqual(1);
        expect(touchpoints.length).toBeLessThanOrEqual(3);
        expect(frictions.length).toBeGreaterThanOrEqual(1);
        expect(frictions.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it('names known keys, each once, best first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { touchpoints, frictions } = analyse(text);
        expect(touchpointKeys).toEqual(expect.arrayContaining(touchpoints.map(({ key }) => key)));
        expect(frictionKeys).toEqual(expect.arrayContaining(frictions.map(({ key }) => key)));
        for (const list of [touchpoints, frictions]) {
          expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
          const confidences = list.map(({ confidence }) => confidence);
          expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it('points at words that stand there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, touchpoints, frictions } = analyse(text);
        const all: Word[] = [
          ...words,
          ...[...touchpoints, ...frictions].flatMap((one) => one.words),
        ];
        for (const word of all) {
          const source = text[word.field] ?? '';
          expect(word.start).toBeGreaterThanOrEqual(0);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(source.length);
          expect(source.slice(word.start, word.end)).toBe(word.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same twice, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = analyse(text);
        analyse(other);
        expect(analyse(text)).toEqual(first);
      }),
    );
  });
});

describe('analyse, traps', () => {
  it.each([
    'Kundentabelle um Spalte erweitern',
    'Kundenstatistik für das Management',
    'Client library: retry on timeout',
    'User story template for the team',
    'invoice service refactoring',
    'Rechnungs-Microservice: Umstieg auf Java 21',
    'customer table migration',
    'Add unit tests for the checkout controller',
    'Testkunden auf der Abnahmeumgebung anlegen',
    'Payment API: rename DTO fields',
    'Fahrer-App: Tankbelege fotografieren',
    'Sachbearbeitermaske: Reiter umsortieren',
    'Reisekostenabrechnung: Belege einreichen',
    'Order of includes in header files',
    'Rückversicherung: Datenlieferung vorbereiten',
    'Consumer group rebalancing in the message broker',
  ])('stays silent on "%s"', (title) => {
    expect(impactOf(title)).toBeLessThan(0.5);
  });

  it.each([
    'Rechnungen gehen an die falsche Anschrift',
    'Customers cannot log in after the update',
    'Kündigungsbestätigung kommt erst nach drei Wochen',
    'Appointment reminder shows the wrong time',
    'Warteschleife der Hotline dauert 20 Minuten',
    'Checkout page crashes when a voucher is applied',
    'Kund:innen sehen den Status ihrer Bestellung nicht',
    'Preiserhöhung Stromtarif: Anschreiben an Haushalte',
    'Parents get the letter twice',
    'Rücksendung: Etikett fehlt im Paket',
    'As a patient I want to move my appointment myself',
  ])('speaks up on "%s"', (title) => {
    expect(impactOf(title)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('analyse, negation', () => {
  it.each([
    ['Rechnungsversand umstellen', 'Alle Kunden sind betroffen.', 'Keine Kunden betroffen.'],
    ['Wartung der Datenbank', 'Kunden sind betroffen.', 'Kunden sind nicht betroffen.'],
    ['Switch of the mail system', 'Customers are affected.', 'No customers are affected.'],
    ['Payment provider', 'This affects customers.', 'This does not affect customers.'],
    ['Umzug des Portals', 'Der Wechsel bringt einen Ausfall.', 'Der Wechsel läuft ohne Ausfall.'],
  ])('hears the difference in "%s"', (title, yes, no) => {
    expect(impactOf(title, yes)).toBeGreaterThan(impactOf(title, no) + 0.1);
  });

  it('hears that "no customer can" is no all-clear', () => {
    expect(impactOf('Kein Kunde kann sich anmelden')).toBeGreaterThanOrEqual(0.5);
    expect(impactOf('No customer can log in')).toBeGreaterThanOrEqual(0.5);
  });

  it('takes a missing thing for missing information', () => {
    const keys = analyse({ title: 'Kunden bekommen keine Bestätigung' }).frictions.map(
      ({ key }) => key,
    );
    expect(keys).toContain('missing_info');
  });
});

describe('analyse, both languages', () => {
  it.each([
    ['Mahnung trotz Zahlung verschickt', 'billing'],
    ['Dunning letter sent although the invoice was paid', 'billing'],
    ['Technikertermin wird kurzfristig abgesagt', 'delivery_appointment'],
    ['Parcel is marked delivered but never arrives', 'delivery_appointment'],
    ['Kündigungsbutton funktioniert nicht', 'cancellation'],
    ['Cancel button does not end the membership', 'cancellation'],
    ['Registrierung bricht nach der Legitimation ab', 'onboarding'],
    ['Sign-up link has expired for new members', 'onboarding'],
    ['Cookie-Banner speichert die Einwilligung nicht', 'privacy'],
    ['Personal data of other members is visible', 'privacy'],
    ['Hotline ist mittags nicht besetzt', 'support'],
    ['Schadenmeldung: Fotos gehen verloren', 'complaint_refund'],
    ['Refund takes six weeks', 'complaint_refund'],
  ])('finds the touchpoint of "%s"', (title, key) => {
    expect(analyse({ title }).touchpoints.map((one) => one.key)).toContain(key);
  });

  it.each([
    ['Bearbeitung dauert neun Wochen, Anträge liegen', 'waiting_time'],
    ['Form fails with screen reader and keyboard', 'accessibility'],
    ['Gebühr doppelt abgebucht', 'price_surprise'],
    ['Customers have to call again after every transfer', 'repeat_contact'],
    ['Schreiben missverständlich formuliert', 'unclear_communication'],
    ['Addresses of other customers exposed', 'privacy_trust'],
    ['Portal am Sonntag wegen Wartung nicht erreichbar', 'downtime'],
  ])('finds the friction of "%s"', (title, key) => {
    expect(analyse({ title }).frictions.map((one) => one.key)).toContain(key);
  });
});

describe('analyse, reasons', () => {
  it('shows the words of a touchpoint', () => {
    const [first] = analyse({
      title: 'Lieferschein fehlt',
      body: 'Die Rechnung kommt zu spät.',
    }).touchpoints;
    expect(first?.words.length).toBeGreaterThan(0);
  });

  it('shows what spoke for and against', () => {
    const { words } = analyse({
      title: 'Refactoring of the invoice page',
      body: 'Customers see no change.',
    });
    expect(words.some(({ speaksFor }) => speaksFor === 'internal')).toBe(true);
    expect(words.map(({ text }) => text)).toContain('Refactoring');
  });

  it('spans gendered words whole', () => {
    const { words } = analyse({ title: 'Kund:innen erhalten die Rechnung zu spät' });
    expect(words.map(({ text }) => text)).toContain('Kund:innen');
  });
});

describe('analyse, time', { timeout: 60_000 }, () => {
  const sentence =
    'Kund:innen erhalten die Vertragsbestätigung nicht, weil der Rechnungsversandprozess hängt. ';

  const textOf = (length: number) =>
    sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

  /** Best of several runs, in ms: the machine may be busy with other things. */
  function best(deed: () => void): number {
    const times = Array.from({ length: 40 }, () => {
      const began = performance.now();
      deed();
      return performance.now() - began;
    });
    return Math.min(...times);
  }
  function fastest(length: number): number {
    const body = textOf(length);
    return best(() => void analyse({ title: 'Rechnung', body }));
  }
  /** What merely counting the words costs here and now. */
  function plainWalk(length: number): number {
    const text = textOf(length);
    return best(() => {
      const counts = new Map<string, number>();
      for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }

  it('judges 5,000 characters in the time of thirty plain walks over their words, which is 2 ms (measured: nine)', () => {
    fastest(5000);
    plainWalk(5000);
    expect(fastest(5000)).toBeLessThan(plainWalk(5000) * 30);
  });

  it('grows no faster than the text and stops reading at its limit', () => {
    fastest(2000);
    expect(fastest(10_000)).toBeLessThan(fastest(2000) * 12 + 2);
    expect(fastest(2_000_000)).toBeLessThan(fastest(12_000) * 3 + 2);
  });
});
