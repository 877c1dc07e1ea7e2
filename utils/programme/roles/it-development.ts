import { touchpointKeys } from '../../domain/taxonomy.ts';
import type { RoleContent } from '../role-content.ts';

const itDevelopment: RoleContent = {
  key: 'it-development',
  entries: [
    {
      key: 'strict-names',
      touchpoint: 'digital_access',
      frictions: ['process_error', 'extra_effort'],
      hints:
        'valid|eingabeprüf|sonderzeichen|format|name|adress|address|phone|telefonnummer|postcode|postleitzahl',
      de: {
        process: 'Eingaben strenger prüfen',
        notice: '„O’Neill“, „Nguyễn“ und Menschen mit nur einem Namen bekommen ein rotes Feld.',
        ask: 'Wessen Name, Adresse oder Telefonnummer fällt durch diese Prüfung?',
      },
      en: {
        process: 'Stricter input validation',
        notice: '“O’Neill”, “Nguyễn” and people with a single name get a red field.',
        ask: 'Whose name, address or phone number fails this check?',
      },
    },
    {
      key: 'session-too-short',
      touchpoint: 'ordering',
      frictions: ['process_error', 'extra_effort'],
      hints: 'session|sitzung|timeout|time out|logged out|abgemeldet|entwurf|draft',
      de: {
        process: 'Sitzung läuft nach 15 Minuten ab',
        notice:
          'Der Wohngeldantrag braucht 40 Minuten und drei Belege aus dem Keller. Danach ist das Formular leer.',
        ask: 'Wer verliert alle Eingaben, weil das Suchen der Belege länger dauert als die Sitzung?',
      },
      en: {
        process: 'Session expires after 15 minutes',
        notice:
          'The housing benefit form takes 40 minutes and three papers from the cellar. Then the form is empty.',
        ask: 'Who loses everything typed because finding the papers outlasts the session?',
      },
    },
    {
      key: 'raw-error',
      touchpoint: 'support',
      frictions: ['unclear_communication', 'repeat_contact'],
      general: true,
      hints: 'fehlermeld|error|fehlercode|exception',
      de: {
        process: 'Fehlermeldung durchreichen',
        notice:
          'Auf dem Bildschirm steht „ERR_4012“. In der Hotline sucht jemand im Intranet danach.',
        ask: 'Was steht im Fehlerfall auf dem Bildschirm, und was soll die Kund:in dann tun?',
      },
      en: {
        process: 'Passing errors through',
        notice: 'The screen says “ERR_4012”. On the hotline somebody searches the intranet for it.',
        ask: 'What does the screen say when it fails, and what is the customer to do then?',
      },
    },
    {
      key: 'sent-twice',
      touchpoint: 'notifications',
      frictions: ['process_error', 'privacy_trust'],
      hints: ' job|doppelt|twice|duplicate|mehrfach|queue|batch|retry',
      de: {
        process: 'Job nach Abbruch neu starten',
        notice:
          'An einem Morgen kommen elf SMS zur selben Lieferung. Die zwölfte liest niemand mehr.',
        ask: 'Wer bekommt dieselbe Nachricht zweimal, wenn der Job noch einmal läuft?',
      },
      en: {
        process: 'Restarting a job after a crash',
        notice: 'Eleven texts about one delivery in one morning. Nobody reads the twelfth.',
        ask: 'Who gets the same message twice when the job runs again?',
      },
    },
    {
      key: 'someone-elses-name',
      touchpoint: 'privacy',
      frictions: ['privacy_trust'],
      hints: 'cache|session|login|portal|konto|account|leak|zugriff|access',
      de: {
        process: 'Zwischenspeicher vor dem Portal',
        notice:
          'Nach dem Anmelden steht oben ein fremder Name. Ein einziger Screenshot davon reicht.',
        ask: 'Wer könnte hier für eine Sekunde die Daten einer anderen Person sehen?',
      },
      en: {
        process: 'A cache in front of the portal',
        notice:
          'After signing in, a stranger’s name is at the top. One screenshot of it is enough.',
        ask: 'Who might see another person’s data here, if only for a second?',
      },
    },
    {
      key: 'pretty-dropdown',
      touchpoint: 'digital_access',
      frictions: ['accessibility'],
      general: true,
      de: {
        process: 'Eigenes Auswahlfeld statt Standardfeld',
        notice:
          'Mit der Maus hübsch, mit der Tastatur eine Sackgasse; bei doppelter Schrift fehlt der Knopf.',
        ask: 'Wer kommt ohne Maus oder mit doppelter Schrift nicht bis zum letzten Knopf?',
      },
      en: {
        process: 'A custom dropdown for a native one',
        notice:
          'Pretty with a mouse, a dead end by keyboard; at double text size the button is gone.',
        ask: 'Who cannot reach the last button without a mouse or at double text size?',
      },
    },
    {
      key: 'two-cents',
      touchpoint: 'ordering',
      frictions: ['price_surprise', 'process_error'],
      general: true,
      hints: 'rundung|rounding|mehrwertsteuer|mwst| tax| vat',
      de: {
        process: 'Rundung und Steuersatz ändern',
        notice: 'Im Warenkorb 19,99, auf der Rechnung 20,01. Zwei Cent, drei Anrufe.',
        ask: 'Wo weicht der Preis auf dem Bildschirm vom Preis auf der Rechnung ab?',
      },
      en: {
        process: 'Changing rounding or tax rates',
        notice: '19.99 in the basket, 20.01 on the invoice. Two cents, three calls.',
        ask: 'Where does the price on screen differ from the price on the invoice?',
      },
    },
    {
      key: 'did-it-arrive',
      touchpoint: 'cancellation',
      frictions: ['missing_info', 'repeat_contact'],
      general: true,
      de: {
        process: 'Nach dem Absenden nur zurück zur Startseite',
        notice:
          'Abgeschickt, aber nichts bestätigt: Also kommt die Kündigung noch einmal per Fax und per Brief.',
        ask: 'Woran erkennt die Kund:in, dass ihre Kündigung wirklich angekommen ist?',
      },
      en: {
        process: 'Back to the home page after submitting',
        notice:
          'Sent, but nothing confirmed: so the cancellation comes again by fax and by letter.',
        ask: 'How does the customer know that the cancellation really arrived?',
      },
    },
  ],
  asksFit: touchpointKeys,
  asks: {
    waiting_time: {
      de: 'Was sieht die Person am anderen Ende, solange der Code noch rechnet?',
      en: 'What does the person at the other end see while the code is still working?',
    },
    extra_effort: {
      de: 'Welche Eingabe verlangen wir, die wir aus den Daten schon kennen?',
      en: 'Which input do we ask for that our data already holds?',
    },
    unclear_communication: {
      de: 'Welcher Feldname aus dem Code steht am Ende auf dem Bildschirm?',
      en: 'Which field name from the code ends up on the screen?',
    },
    process_error: {
      de: 'Für wen ist unser Grenzfall der normale Dienstag?',
      en: 'For whom is our edge case an ordinary Tuesday?',
    },
    repeat_contact: {
      de: 'Welchen Zustand merken wir uns nicht, sodass jemand alles noch einmal eingibt?',
      en: 'Which state do we not keep, so that somebody enters it all again?',
    },
    missing_info: {
      de: 'Was weiß unser System nach dem Klick, das wir niemandem anzeigen?',
      en: 'What does our system know after the click that we show to nobody?',
    },
    price_surprise: {
      de: 'Wer rechnet den Betrag nach, und stimmt er dann bis auf den Cent?',
      en: 'Who will check the amount, and does it hold to the cent?',
    },
    accessibility: {
      de: 'Hast du es einmal nur mit der Tastatur durchgespielt, und wo blieb der Fokus hängen?',
      en: 'Did you try it with the keyboard alone, and where did the focus get stuck?',
    },
    privacy_trust: {
      de: 'Wessen Daten stehen danach in einem Log, einer URL oder einer Mail?',
      en: 'Whose data ends up in a log, a URL or an e-mail afterwards?',
    },
    downtime: {
      de: 'Wer benutzt die alte Version noch, wenn wir sie abschalten?',
      en: 'Who still uses the old version when we switch it off?',
    },
  },
};

export default itDevelopment;
