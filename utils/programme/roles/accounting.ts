import type { RoleContent } from '../role-content.ts';

const accounting: RoleContent = {
  key: 'accounting',
  entries: [
    {
      key: 'payment-run-tuesday',
      touchpoint: 'complaint_refund',
      frictions: ['waiting_time', 'missing_info'],
      hints: 'erstatt|refund|auszahl|payout|zahllauf|payment run|gutschrift',
      de: {
        process: 'Zahllauf nur dienstags',
        notice: 'Die Erstattung ist am Mittwoch freigegeben und neun Tage später auf dem Konto.',
        ask: 'Wer sieht das eigene Geld erst nach dem nächsten Zahllauf, und wie viele Tage sind das?',
      },
      en: {
        process: 'Payment run on Tuesdays only',
        notice: 'The refund is approved on Wednesday and reaches the account nine days later.',
        ask: 'Who sees their own money only after the next payment run, and how many days is that?',
      },
    },
    {
      key: 'new-instalment',
      touchpoint: 'billing',
      frictions: ['price_surprise', 'unclear_communication'],
      general: true,
      hints: 'abschl|instalment|neu berechn|recalcul|preis|price|gebühr|fee',
      de: {
        process: 'Abschläge neu berechnen',
        notice: 'Aus 94 Euro im Monat werden 131. Der Grund steht auf Seite drei.',
        ask: 'Wer bekommt morgen einen anderen Betrag und findet den Grund nicht auf Seite eins?',
      },
      en: {
        process: 'Recalculating instalments',
        notice: '94 euros a month become 131. The reason is on page three.',
        ask: 'Who gets a different amount tomorrow and cannot find the reason on page one?',
      },
    },
    {
      key: 'old-bank-account',
      touchpoint: 'contract',
      frictions: ['process_error', 'price_surprise'],
      hints: 'bankverbind|iban|sepa|lastschrift|bank detail|direct debit|kontoverbind',
      de: {
        process: 'Bankverbindung im Stammsatz ändern',
        notice:
          'Das neue Konto steht auf der Rechnung, die Lastschrift läuft über das alte. Die Rückgabe kostet 4,50 Euro.',
        ask: 'Wessen Lastschrift läuft noch über das alte Konto, obwohl wir das neue kennen?',
      },
      en: {
        process: 'Changing bank details in master data',
        notice:
          'The invoice shows the new account, the debit still uses the old one. The return costs 4.50 euros.',
        ask: 'Whose debit still runs through the old account although we know the new one?',
      },
    },
    {
      key: 'final-invoice',
      touchpoint: 'cancellation',
      frictions: ['waiting_time', 'missing_info'],
      hints: 'schlussrechn|final invoice|final bill|endabrechn',
      de: {
        process: 'Schlussrechnung nach Vertragsende',
        notice: 'Im März gekündigt, im Juni kommt die Schlussrechnung, dazwischen kein Wort.',
        ask: 'Wer ist längst weg und wartet immer noch auf unsere letzte Rechnung?',
      },
      en: {
        process: 'Final invoice after the contract ends',
        notice: 'Cancelled in March, final invoice in June, not a word in between.',
        ask: 'Who left long ago and is still waiting for our last invoice?',
      },
    },
    {
      key: 'unknown-on-statement',
      touchpoint: 'billing',
      frictions: ['unclear_communication', 'privacy_trust'],
      hints:
        'buchungstext|kontoauszug|statement|gläubiger|creditor|verwendungszweck|lastschrift|direct debit',
      de: {
        process: 'Buchungstext oder Gläubigername ändern',
        notice: 'Auf dem Kontoauszug steht eine Firma, die niemand kennt. Also wird zurückgebucht.',
        ask: 'Wer erkennt diese Buchung auf dem Kontoauszug nicht und holt das Geld zurück?',
      },
      en: {
        process: 'Changing the text on bank statements',
        notice: 'The statement shows a company nobody knows. So the payment is called back.',
        ask: 'Who will not recognise this entry on their statement and call the money back?',
      },
    },
    {
      key: 'field-for-us',
      touchpoint: 'ordering',
      frictions: ['extra_effort', 'process_error'],
      hints: 'pflichtfeld|mandatory|required field|bestellnummer|purchase order|formular| form ',
      de: {
        process: 'Neue Pflichtfelder für die Rechnung',
        notice:
          'Das Formular verlangt eine Bestellnummer, die es in keinem Haushalt gibt. Eingetippt wird „0000“.',
        ask: 'Wer muss für unsere Buchung etwas eintippen, das zu Hause niemand hat?',
      },
      en: {
        process: 'New mandatory fields for invoicing',
        notice:
          'The form demands a purchase order number, which no household has. People type “0000”.',
        ask: 'Who has to type something for our books that nobody has at home?',
      },
    },
    {
      key: 'invoice-opened-by-others',
      touchpoint: 'privacy',
      frictions: ['privacy_trust'],
      hints: 'rechnung|invoice| bill',
      de: {
        process: 'Rechnungsversand an die hinterlegte Adresse',
        notice:
          'Die Rechnung der Klinik geht an die Familienadresse, die Behandlung steht auf der ersten Seite.',
        ask: 'Wer öffnet diese Rechnung, obwohl sie jemand anderen betrifft?',
      },
      en: {
        process: 'Sending invoices to the address on file',
        notice:
          'The clinic’s invoice goes to the family address, with the treatment on the first page.',
        ask: 'Who will open this invoice although it is about somebody else?',
      },
    },
  ],
  asksFit: ['billing', 'complaint_refund', 'contract', 'cancellation'],
  asks: {
    waiting_time: {
      de: 'Wessen Geld liegt bei uns, bis gebucht und freigegeben ist?',
      en: 'Whose money stays with us until it is booked and approved?',
    },
    extra_effort: {
      de: 'Welchen Beleg verlangen wir, den wir selbst schon haben?',
      en: 'Which receipt do we ask for that we already hold ourselves?',
    },
    unclear_communication: {
      de: 'Kann jemand ohne Buchhaltung den Betrag auf der ersten Seite nachrechnen?',
      en: 'Can somebody without bookkeeping check the amount on page one?',
    },
    process_error: {
      de: 'Auf wessen Konto käme ein Fehler an dieser Stelle als falscher Betrag an?',
      en: 'On whose bank account would a mistake here arrive as a wrong amount?',
    },
    repeat_contact: {
      de: 'Wer fragt ein zweites Mal nach, weil wir die Korrektur nur gebucht und nicht gesagt haben?',
      en: 'Who asks twice because we booked the correction and told nobody?',
    },
    missing_info: {
      de: 'Welche Zahl ändern wir hier, ohne den Grund danebenzuschreiben?',
      en: 'Which figure do we change here without writing the reason beside it?',
    },
    price_surprise: {
      de: 'Wer bekommt morgen einen anderen Betrag als im letzten Monat?',
      en: 'Who gets a different amount tomorrow than last month?',
    },
    accessibility: {
      de: 'Wer kann diese Rechnung nicht lesen, hören oder ohne Konto im Netz bezahlen?',
      en: 'Who cannot read, hear or pay this invoice without online banking?',
    },
    privacy_trust: {
      de: 'Was verrät der Buchungstext Leuten, die nur den Kontoauszug sehen?',
      en: 'What does the booking text tell people who only see the statement?',
    },
    downtime: {
      de: 'Wer kann während des Abschlusses nicht zahlen oder wird nicht bezahlt?',
      en: 'Who cannot pay, or is not paid, while we close the books?',
    },
  },
};

export default accounting;
