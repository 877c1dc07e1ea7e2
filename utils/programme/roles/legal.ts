import type { RoleContent } from '../role-content.ts';

const legal: RoleContent = {
  key: 'legal',
  entries: [
    {
      key: 'sixty-one-words',
      touchpoint: 'notifications',
      frictions: ['unclear_communication', 'extra_effort'],
      general: true,
      de: {
        process: 'Rechtssicherer Brieftext',
        notice: 'Ein Satz mit 61 Wörtern, und „Muss ich jetzt etwas tun?“ bleibt offen.',
        ask: 'Findet man in zehn Sekunden, was zu tun ist und bis wann?',
      },
      en: {
        process: 'Legally sound letter text',
        notice: 'One sentence of 61 words, and “Do I have to do anything?” stays open.',
        ask: 'Can you find within ten seconds what to do and by when?',
      },
    },
    {
      key: 'nine-switches',
      touchpoint: 'privacy',
      frictions: ['unclear_communication', 'privacy_trust'],
      hints: 'einwillig|consent|cookie|zustimm|opt-in',
      de: {
        process: 'Einwilligungen neu einholen',
        notice: 'Neun Schalter vor dem Kontostand. Alle drücken auf den bunten Knopf.',
        ask: 'Wer stimmt hier zu, ohne zu wissen, wozu?',
      },
      en: {
        process: 'Asking for consent anew',
        notice: 'Nine switches before the balance. Everybody presses the coloured button.',
        ask: 'Who agrees here without knowing to what?',
      },
    },
    {
      key: 'frozen-account',
      touchpoint: 'support',
      frictions: ['missing_info', 'downtime'],
      hints: 'geldwäsch|launder| kyc|kontosperr|gesperrt|frozen|freeze',
      de: {
        process: 'Geldwäscheprüfung bei Auffälligkeiten',
        notice: 'Das Konto ist gesperrt, das Gehalt liegt darauf, und niemand darf sagen, warum.',
        ask: 'Wer kommt während der Prüfung nicht ans eigene Geld, und wer darf Auskunft geben?',
      },
      en: {
        process: 'Money laundering checks',
        notice: 'The account is frozen, the salary is on it, and nobody may say why.',
        ask: 'Who cannot reach their own money during the check, and who may tell them anything?',
      },
    },
    {
      key: 'signature-to-leave',
      touchpoint: 'cancellation',
      frictions: ['extra_effort'],
      general: true,
      de: {
        process: 'Schriftform für die Kündigung',
        notice: 'Abgeschlossen mit zwei Klicks, gekündigt mit Brief und Unterschrift.',
        ask: 'Wozu braucht das Gehen eine Unterschrift, wenn das Kommen ein Klick war?',
      },
      en: {
        process: 'Cancellation in writing',
        notice: 'Signed up with two clicks, cancelled by letter and signature.',
        ask: 'Why does leaving need a signature when joining took a click?',
      },
    },
    {
      key: 'data-request',
      touchpoint: 'privacy',
      frictions: ['waiting_time', 'extra_effort'],
      hints: 'auskunft|data request|dsgvo|gdpr|data subject',
      de: {
        process: 'Auskunft nach Datenschutzrecht',
        notice:
          'Nach 30 Tagen kommen 240 Seiten Tabellen. Die eine gesuchte Zeile steht auf Seite 112.',
        ask: 'Findet jemand ohne Fachwissen, was wir über diese Person wissen?',
      },
      en: {
        process: 'Data subject requests',
        notice: 'After 30 days come 240 pages of tables. The one line wanted is on page 112.',
        ask: 'Can somebody without training find what we know about them?',
      },
    },
    {
      key: 'rejection-without-reason',
      touchpoint: 'complaint_refund',
      frictions: ['missing_info', 'repeat_contact'],
      hints: 'ablehn|abgelehnt|reject|denied|declin',
      de: {
        process: 'Ablehnung im Schadenfall',
        notice: 'Der Brief nennt § 4 Absatz 2, aber nicht das Foto, das gefehlt hat.',
        ask: 'Weiß die Kund:in nach der Ablehnung, was zur Zusage gefehlt hat?',
      },
      en: {
        process: 'Rejecting a claim',
        notice: 'The letter cites section 4(2) but not the photo that was missing.',
        ask: 'After the rejection, does the customer know what was missing for a yes?',
      },
    },
    {
      key: 'silence-is-consent',
      touchpoint: 'contract',
      frictions: ['price_surprise', 'unclear_communication'],
      general: true,
      hints: 'preis|price| agb|terms|anpass|erhöh|increase',
      de: {
        process: 'Preisanpassung mit Widerspruchsfrist',
        notice: 'Wer den Brief für Werbung hält, zahlt ab Mai mehr.',
        ask: 'Wer hält das Schreiben für Werbung und merkt den neuen Preis erst auf dem Konto?',
      },
      en: {
        process: 'Price changes with a period to object',
        notice: 'Whoever takes the letter for advertising pays more from May.',
        ask: 'Who takes the letter for advertising and notices the price on the statement?',
      },
    },
    {
      key: 'power-of-attorney',
      touchpoint: 'onboarding',
      frictions: ['repeat_contact', 'extra_effort'],
      hints: 'vollmacht|attorney|betreuer|guardian|vertreter',
      de: {
        process: 'Vollmacht prüfen',
        notice: 'Die Tochter regelt alles für den Vater und schickt die Vollmacht zum vierten Mal.',
        ask: 'Wer legt dieselbe Vollmacht noch einmal vor, obwohl wir sie schon haben?',
      },
      en: {
        process: 'Checking a power of attorney',
        notice:
          'The daughter handles everything for her father and sends the papers a fourth time.',
        ask: 'Who submits the same power of attorney again although we already hold it?',
      },
    },
  ],
  asksFit: [
    'onboarding',
    'ordering',
    'contract',
    'notifications',
    'complaint_refund',
    'cancellation',
    'privacy',
  ],
  asks: {
    waiting_time: {
      de: 'Welche Prüfung dauert bei uns „angemessen“ und draußen viel zu lange?',
      en: 'Which review is “reasonable” for us and far too long out there?',
    },
    extra_effort: {
      de: 'Welchen Nachweis verlangen wir zur Sicherheit, obwohl ihn kein Gesetz verlangt?',
      en: 'Which proof do we ask for to be safe although no law requires it?',
    },
    unclear_communication: {
      de: 'Welcher Satz schützt uns und lässt die Kund:in ratlos zurück?',
      en: 'Which sentence protects us and leaves the customer at a loss?',
    },
    process_error: {
      de: 'Wer verliert ein Recht, weil eine Frist bei uns falsch läuft?',
      en: 'Who loses a right because a deadline runs wrongly here?',
    },
    repeat_contact: {
      de: 'Wer muss nachfragen, weil unsere Antwort nur den Paragrafen nennt?',
      en: 'Who has to ask again because our answer only cites the section?',
    },
    missing_info: {
      de: 'Was dürften wir sagen und sagen es trotzdem nicht?',
      en: 'What would we be allowed to say, and still do not?',
    },
    price_surprise: {
      de: 'Steht der Preis dort, wo man hinsieht, oder dort, wo er rechtlich reicht?',
      en: 'Is the price where people look, or where the law is satisfied?',
    },
    accessibility: {
      de: 'Wer kann diesem Text nicht folgen: wegen der Sprache, der Augen oder des Formats?',
      en: 'Who cannot follow this text: because of language, eyesight or format?',
    },
    privacy_trust: {
      de: 'Was ist hier erlaubt und fühlt sich trotzdem falsch an?',
      en: 'What is permitted here and still feels wrong?',
    },
    downtime: {
      de: 'Wem nehmen wir etwas weg, und wie früh erfährt es diese Person?',
      en: 'From whom do we take something away, and how early do they learn of it?',
    },
  },
};

export default legal;
