import type { RoleContent } from '../role-content.ts';

const dunning: RoleContent = {
  key: 'dunning',
  entries: [
    {
      key: 'dunned-after-paying',
      touchpoint: 'billing',
      frictions: ['process_error', 'price_surprise'],
      hints: 'mahn|dunning|reminder|zahlungserinner|overdue',
      de: {
        process: 'Mahnlauf vor dem Zahlungsabgleich',
        notice:
          'Das Geld ist seit zwei Tagen unterwegs, trotzdem liegt eine Mahnung mit Gebühr im Briefkasten.',
        ask: 'Wer hat schon gezahlt und bekommt trotzdem zum ersten Mal eine Mahnung?',
      },
      en: {
        process: 'Dunning run before payments are matched',
        notice: 'The money left two days ago, yet a reminder with a fee lies in the letterbox.',
        ask: 'Who has already paid and gets a reminder all the same, for the first time ever?',
      },
    },
    {
      key: 'what-is-open',
      touchpoint: 'billing',
      frictions: ['unclear_communication', 'repeat_contact'],
      hints: 'teilzahl|saldo|balance|verwendungszweck|restbetrag|outstanding',
      de: {
        process: 'Teilzahlungen und Verwendungszweck',
        notice:
          'Drei Beträge, zwei Gutschriften, ein Saldo: Auch am Telefon kann niemand sagen, was noch offen ist.',
        ask: 'Wer liest aus dem Schreiben ab, was noch offen ist – und wer ruft deshalb an?',
      },
      en: {
        process: 'Part payments and references',
        notice:
          'Three amounts, two credits, one balance: even on the phone nobody can say what is still owed.',
        ask: 'Who can tell from the letter what is still owed – and who will ring up to ask?',
      },
    },
    {
      key: 'cut-off-friday',
      touchpoint: 'outage_performance',
      frictions: ['downtime', 'waiting_time'],
      hints: 'sperrlauf|sperrung|sperr|abschalt|disconnect|cut off|cut-off|suspend',
      de: {
        process: 'Sperrlauf bei offenen Posten',
        notice:
          'Freitag um 16 Uhr geht der Strom aus. Wer ihn wieder einschalten darf, ist ab Montag erreichbar.',
        ask: 'Wem schalten wir freitags ab, ohne dass vor Montag jemand wieder einschalten kann?',
      },
      en: {
        process: 'Disconnection run for open items',
        notice:
          'Friday, 4 p.m.: the power goes off. Whoever may switch it on again is back on Monday.',
        ask: 'Whom do we cut off on Friday with nobody to switch them on before Monday?',
      },
    },
    {
      key: 'plan-by-phone',
      touchpoint: 'notifications',
      frictions: ['missing_info', 'repeat_contact'],
      hints: 'raten|stundung|instalment|payment plan|vereinbar|zusage|agreement',
      de: {
        process: 'Ratenplan im System hinterlegen',
        notice:
          'Am Telefon zugesagt, schriftlich kommt nichts, und nach zwei Wochen mahnt die Maschine weiter.',
        ask: 'Wer hat unsere Zusage im Ohr, aber nichts Schriftliches in der Hand?',
      },
      en: {
        process: 'Setting up an instalment plan',
        notice:
          'Agreed on the phone, nothing in writing, and two weeks later the machine sends the next reminder.',
        ask: 'Who heard us agree on the phone but holds nothing in writing?',
      },
    },
    {
      key: 'disputed-to-agency',
      touchpoint: 'privacy',
      frictions: ['privacy_trust', 'process_error'],
      hints:
        'inkasso|auskunftei|collection agency|debt collection|credit agency|schufa|streitig|disput',
      de: {
        process: 'Übergabe an Inkasso oder Auskunftei',
        notice:
          'Ein strittiger Betrag wird zum Negativmerkmal. Anderswo platzt der Handyvertrag, und niemand sagt, warum.',
        ask: 'Wessen strittiger Betrag geht ins Inkasso, obwohl die Antwort noch bei uns liegt?',
      },
      en: {
        process: 'Handing over to a collection agency',
        notice:
          'A disputed amount becomes a bad credit mark. A phone contract elsewhere falls through and nobody says why.',
        ask: 'Whose disputed amount goes to collection while the answer still lies with us?',
      },
    },
    {
      key: 'credit-kept',
      touchpoint: 'complaint_refund',
      frictions: ['waiting_time', 'missing_info'],
      hints: 'guthaben|gutschrift|credit|erstatt|refund|auszahl|payout',
      de: {
        process: 'Guthaben verrechnen statt auszahlen',
        notice:
          'Nach dem Umzug stehen 180 Euro Guthaben im System; gebraucht werden sie jetzt, für die Kaution.',
        ask: 'Wer wartet auf Geld, das bei uns längst als Guthaben steht?',
      },
      en: {
        process: 'Offsetting credit instead of paying it out',
        notice:
          'After the move, 180 euros of credit sit in our system; they are needed now, for the deposit.',
        ask: 'Who is waiting for money that has long been sitting here as credit?',
      },
    },
    {
      key: 'letter-as-picture',
      touchpoint: 'notifications',
      frictions: ['accessibility', 'unclear_communication'],
      hints: 'brief|letter|schreiben|bescheid|mahn|pdf|notice',
      de: {
        process: 'Mahnschreiben als eingescanntes PDF',
        notice: 'Der Screenreader liest „Grafik, Grafik, Grafik“. Die Frist läuft trotzdem.',
        ask: 'Wer kann dieses Schreiben gar nicht lesen, während die Frist schon läuft?',
      },
      en: {
        process: 'Reminder letters as scanned PDFs',
        notice:
          'The screen reader says “graphic, graphic, graphic”. The deadline runs all the same.',
        ask: 'Who cannot read this letter at all while the deadline is already running?',
      },
    },
  ],
  asksFit: ['billing'],
  asks: {
    waiting_time: {
      de: 'Wer wartet, bis ein Posten ausgeziffert ist, und womit wird so lange gedroht?',
      en: 'Who waits until an item is cleared, and what are they threatened with meanwhile?',
    },
    extra_effort: {
      de: 'Wer muss uns eine Zahlung belegen, die auf unserem Konto längst zu sehen ist?',
      en: 'Who has to prove a payment to us that we can see on our own account?',
    },
    unclear_communication: {
      de: 'Welches Wort klingt für uns nach Buchhaltung und draußen nach Gerichtsvollzieher?',
      en: 'Which word sounds like bookkeeping to us and like bailiffs out there?',
    },
    process_error: {
      de: 'Wen trifft der nächste Lauf zu Unrecht, wenn ein Abgleich fehlt?',
      en: 'Whom will the next run hit wrongly if one matching step is missing?',
    },
    repeat_contact: {
      de: 'Wer hat schon angerufen und bekommt trotzdem die nächste Stufe?',
      en: 'Who has already rung us and still receives the next reminder?',
    },
    missing_info: {
      de: 'Wer erfährt nicht, dass die Zahlung bei uns angekommen ist?',
      en: 'Who is never told that the payment has arrived?',
    },
    price_surprise: {
      de: 'Welche Gebühr taucht hier auf, mit der niemand rechnet?',
      en: 'Which fee turns up here that nobody expects?',
    },
    accessibility: {
      de: 'Wer kommt mit Überweisungsträger, PDF oder Portal nicht zurecht und zahlt deshalb zu spät?',
      en: 'Who struggles with slips, PDFs or the portal and pays late because of it?',
    },
    privacy_trust: {
      de: 'Wer sieht dem Umschlag an, dass hier jemand Schulden hat?',
      en: 'Who can tell from the envelope that somebody owes money?',
    },
    downtime: {
      de: 'Was wird gesperrt, obwohl noch eine Zahlung unterwegs ist?',
      en: 'What gets cut off while a payment is still on its way?',
    },
  },
};

export default dunning;
