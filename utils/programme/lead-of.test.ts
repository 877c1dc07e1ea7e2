import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clip, leadOf, MAX_LEAD } from './lead-of.ts';

describe('leadOf', () => {
  it('takes a short title as it is when the words come from it', () => {
    expect(leadOf(['Mahnlauf', 'früher'], 'Mahnlauf 3 Tage früher')).toBe('Mahnlauf 3 Tage früher');
    expect(leadOf(['delayed'], 'Refund for cancelled trips delayed.')).toBe(
      'Refund for cancelled trips delayed',
    );
  });

  it('leaves out tags and turns colons into dashes, for its own colon follows', () => {
    expect(leadOf(['Foto'], '[Bug] (P1) Karte: Foto nur per App')).toBe('Karte – Foto nur per App');
    expect(leadOf(['Login'], 'Was ist mit dem „Login“?')).toBe('Was ist mit dem Login');
  });

  it('ends a long title where a title may end', () => {
    const long = 'Umstellung des Kundenportals auf neuen Login mit zweitem Faktor';
    expect(leadOf(['Kundenportals'], long)).toBe('Umstellung des Kundenportals');
    expect(leadOf(['printed'], 'Return label for parcels must be printed by every customer')).toBe(
      'Return label for parcels',
    );
  });

  it('takes along no word that belongs to what is left out', () => {
    expect(
      leadOf(['Mahnung'], 'Mahnung erst nach dem Abgleich der Zahlungseingänge verschicken'),
    ).toBe('Mahnung');
    expect(
      leadOf(['refunds'], 'Pay refunds only after the returned parcel was checked by a clerk'),
    ).toBe('Pay refunds');
  });

  it('leaves what stands in brackets at the end, and what its subject does', () => {
    expect(leadOf(['Abruf'], 'Abruf funktioniert nicht (Ursache 2001)')).toBe(
      'Abruf funktioniert nicht',
    );
    expect(
      leadOf(
        ['Rechnungslauf'],
        'Rechnungslauf macht bei jährlicher Zahlung hartnäckig halbjährlich',
      ),
    ).toBe('Rechnungslauf');
  });

  it('has one word when the title says nothing of it, nouns of German texts first', () => {
    expect(leadOf(['verschickt', 'Mahnung'], 'Ticket 4711')).toBe('Mahnung');
    expect(leadOf(['invoice'])).toBe('Invoice');
    expect(leadOf(['Kündigungsformular'], 'x'.repeat(60))).toBe('Kündigungsformular');
  });

  it('keeps names that are written small on purpose', () => {
    expect(leadOf(['iPhone'])).toBe('iPhone');
    expect(leadOf(['login'], 'eBon fehlt nach dem login')).toBe('eBon fehlt nach dem login');
  });

  it('has nothing to say when the words tell nothing', () => {
    expect(leadOf([])).toBeNull();
    expect(leadOf(['nicht', 'can', '42', '–', ' ', 'x'], '4711')).toBeNull();
    expect(leadOf(['nicht'], 'Rechnung kommt nicht')).toBe('Rechnung kommt nicht');
  });

  it('stays within its room and in one line, whatever the words', { timeout: 20_000 }, () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    const requests = fc.tuple(texts, texts, fc.integer({ min: 40, max: 138 }));
    const unfit = fc.sample(requests, 300).filter(([word, title, room]) => {
      const lead = leadOf([word, 'Mahnung'], title, room) ?? '';
      return (
        lead.length > room || !/\p{L}/u.test(lead) || /[\n\r\t\uD800-\uDFFF]|^\s|\s$/u.test(lead)
      );
    });
    expect(unfit).toEqual([]);
  });
});

describe('clip', () => {
  it('cuts at a blank and marks the cut', () => {
    expect(clip('Die Frist läuft trotzdem weiter', 20)).toBe('Die Frist läuft…');
    expect(clip('kurz', 20)).toBe('kurz');
  });

  it('cuts a long word inside, but never a character', () => {
    expect(clip('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…');
    expect(clip(`${'a'.repeat(8)}🙂🙂`, 10)).toBe(`${'a'.repeat(8)}…`);
    expect(MAX_LEAD).toBe(40);
  });
});
