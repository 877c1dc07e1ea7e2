import type { RoleContent } from '../role-content.ts';

const people: RoleContent = {
  key: 'people',
  entries: [
    {
      key: 'monday-after-holidays',
      touchpoint: 'support',
      frictions: ['waiting_time'],
      general: true,
      de: {
        process: 'Dienstplan und Urlaubssperre',
        notice: 'Am Montag nach den Ferien sind 38 in der Warteschleife und vier am Telefon.',
        ask: 'Wie lange wartet jemand an dem Tag, an dem bei uns die meisten fehlen?',
      },
      en: {
        process: 'Rosters and leave blocks',
        notice: 'On the Monday after the holidays 38 callers wait and four people answer.',
        ask: 'How long does somebody wait on the day most of us are away?',
      },
    },
    {
      key: 'new-contact-person',
      touchpoint: 'contract',
      frictions: ['repeat_contact', 'missing_info'],
      hints: 'ansprech|betreu|contact person|account manag|zuständig',
      de: {
        process: 'Wechsel der zuständigen Person',
        notice:
          'Nach elf Jahren eine neue Betreuung; die Vorgeschichte kennt nur noch die Kund:in.',
        ask: 'Wer muss einer neuen Ansprechperson die ganze Vorgeschichte erzählen?',
      },
      en: {
        process: 'A change of account manager',
        notice: 'A new contact after eleven years; only the customer still knows the history.',
        ask: 'Who has to tell a new contact person the whole story?',
      },
    },
    {
      key: 'two-answers',
      touchpoint: 'support',
      frictions: ['unclear_communication', 'privacy_trust'],
      general: true,
      de: {
        process: 'Einarbeitung neuer Kolleg:innen',
        notice: 'Zwei Anrufe, zwei Antworten. Die zweite war günstiger.',
        ask: 'Auf welche Frage gibt es zwei Antworten, je nachdem, wer bei uns abhebt?',
      },
      en: {
        process: 'Training new colleagues',
        notice: 'Two calls, two answers. The second was cheaper.',
        ask: 'Which question gets two answers, depending on who picks up?',
      },
    },
    {
      key: 'four-minute-target',
      touchpoint: 'complaint_refund',
      frictions: ['repeat_contact', 'process_error'],
      hints: 'zielvorgabe|target|kpi|gesprächsdauer|handling time|kennzahl|bonus',
      de: {
        process: 'Zielvorgabe „unter vier Minuten“',
        notice: 'Das Ziel ist erreicht, die Reklamation nicht gelöst. Morgen ruft sie wieder an.',
        ask: 'Welches Ziel macht uns schneller und lässt die Kund:in zweimal anrufen?',
      },
      en: {
        process: 'Target “below four minutes”',
        notice: 'The target is met, the complaint is not solved. She will ring again tomorrow.',
        ask: 'Which target makes us faster and the customer call twice?',
      },
    },
    {
      key: 'vacant-post',
      touchpoint: 'delivery_appointment',
      frictions: ['waiting_time', 'process_error'],
      hints:
        'stelle|vacan|außendienst|field service|schicht|techniker|technician|personalmangel|unterbesetz|short-staffed',
      de: {
        process: 'Offene Stelle im Außendienst',
        notice: 'Der Zähler wird geschätzt, der Termin zum dritten Mal verschoben.',
        ask: 'Welcher Termin draußen fällt aus, solange diese Stelle offen ist?',
      },
      en: {
        process: 'A vacant post in field service',
        notice: 'The meter is estimated, the visit moved for the third time.',
        ask: 'Which visit out there is cancelled while this post is vacant?',
      },
    },
    {
      key: 'child-translates',
      touchpoint: 'support',
      frictions: ['accessibility', 'privacy_trust'],
      hints: 'sprach|language|übersetz|translat|dolmetsch|interpret',
      de: {
        process: 'Sprachen im Team',
        notice: 'Der Sohn ist elf und übersetzt im Amt, was seine Mutter krank macht.',
        ask: 'Wer bringt ein Kind zum Übersetzen mit, weil es bei uns niemand kann?',
      },
      en: {
        process: 'Languages in the team',
        notice: 'The son is eleven and translates at the office what makes his mother ill.',
        ask: 'Who brings a child along to translate because none of us can?',
      },
    },
    {
      key: 'rights-after-move',
      touchpoint: 'privacy',
      frictions: ['privacy_trust'],
      hints: 'zugriff|access right|berechtig|versetzung',
      de: {
        process: 'Zugriffsrechte bei Versetzung',
        notice:
          'Die Nachbarin arbeitet jetzt in der Leistungsabteilung und könnte die Krankenakte öffnen.',
        ask: 'Wer kann nach dieser Versetzung die Akte von Bekannten öffnen?',
      },
      en: {
        process: 'Access rights after a transfer',
        notice: 'The neighbour now works in benefits and could open the medical file.',
        ask: 'Who will be able to open the file of people they know after this move?',
      },
    },
  ],
  asksFit: ['support', 'delivery_appointment'],
  asks: {
    waiting_time: {
      de: 'Wer wartet draußen länger, wenn diese Schicht dünner besetzt ist?',
      en: 'Who out there waits longer when this shift has fewer people?',
    },
    extra_effort: {
      de: 'Welche Aufgabe fällt künftig der Kund:in zu, weil bei uns die Zeit fehlt?',
      en: 'Which task will fall to the customer because we are short of time?',
    },
    unclear_communication: {
      de: 'Was müsste eine neue Kollegin wissen, um darauf am Telefon zu antworten?',
      en: 'What would a new colleague need to know to answer this on the phone?',
    },
    process_error: {
      de: 'Welcher Fehler draußen beginnt mit einer Übergabe, für die keine Zeit war?',
      en: 'Which error out there begins with a hand-over nobody had time for?',
    },
    repeat_contact: {
      de: 'Wessen Vorgeschichte verlässt mit dieser Kollegin das Haus?',
      en: 'Whose history leaves the house with this colleague?',
    },
    missing_info: {
      de: 'Wer sagt der Kund:in, dass ihre Ansprechperson gewechselt hat?',
      en: 'Who tells the customer that their contact person has changed?',
    },
    price_surprise: {
      de: 'Wird hier jemand dafür belohnt, dass draußen jemand mehr bezahlt?',
      en: 'Is somebody here rewarded for somebody out there paying more?',
    },
    accessibility: {
      de: 'Wen verstehen wir nicht, weil uns Gebärden, Sprachen oder Geduld fehlen?',
      en: 'Whom do we not understand for lack of sign language, languages or patience?',
    },
    privacy_trust: {
      de: 'Wer sieht künftig Akten, die vorher niemand im Team sehen konnte?',
      en: 'Who will see files that nobody in the team could see before?',
    },
    downtime: {
      de: 'Was ist dann geschlossen oder unbesetzt, und wer steht trotzdem vor der Tür?',
      en: 'What will be closed or unstaffed then, and who will be at the door all the same?',
    },
  },
};

export default people;
