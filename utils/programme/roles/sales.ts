import type { RoleContent } from '../role-content.ts';

const sales: RoleContent = {
  key: 'sales',
  entries: [
    {
      key: 'thirteenth-month',
      touchpoint: 'ordering',
      frictions: ['price_surprise', 'unclear_communication'],
      general: true,
      hints: 'preis|price|rabatt|discount|einführungs',
      de: {
        process: 'Angebot mit Einführungspreis',
        notice:
          'Im 13. Monat kostet es das Doppelte, und an das Gespräch von damals erinnert sich niemand.',
        ask: 'Wer erschrickt im zweiten Jahr über den Preis, den wir heute klein drucken?',
      },
      en: {
        process: 'Introductory offers',
        notice: 'In month 13 it costs twice as much, and nobody remembers the conversation.',
        ask: 'Who will be shocked in year two by the price we print small today?',
      },
    },
    {
      key: 'said-not-written',
      touchpoint: 'contract',
      frictions: ['missing_info', 'privacy_trust'],
      general: true,
      de: {
        process: 'Zusage im Gespräch, Vertrag im System',
        notice: '„Das geht jederzeit wieder raus.“ Im Vertrag stehen 24 Monate.',
        ask: 'Welche Zusage aus dem Gespräch steht später nirgends im Vertrag?',
      },
      en: {
        process: 'Promise in the talk, contract in the system',
        notice: '“You can leave any time.” The contract says 24 months.',
        ask: 'Which promise from the conversation is nowhere in the contract?',
      },
    },
    {
      key: 'signed-then-unavailable',
      touchpoint: 'onboarding',
      frictions: ['waiting_time', 'process_error'],
      hints: 'verfügbar|availab|anschluss|bonit|credit check',
      de: {
        process: 'Abschluss vor der Netzprüfung',
        notice:
          'Am Montag unterschrieben, drei Wochen später: „An dieser Adresse leider nicht verfügbar.“',
        ask: 'Wer hat schon unterschrieben und erfährt erst danach, dass es nicht geht?',
      },
      en: {
        process: 'Signing before the availability check',
        notice: 'Signed on Monday, three weeks later: “Sadly not available at this address.”',
        ask: 'Who has signed already and learns only afterwards that it cannot be done?',
      },
    },
    {
      key: 'win-back-calls',
      touchpoint: 'cancellation',
      frictions: ['extra_effort', 'privacy_trust'],
      general: true,
      hints: 'rückgewinn|win-back|retention',
      de: {
        process: 'Rückgewinnung vor jeder Kündigung',
        notice:
          'Drei Anrufe in einer Woche, weil jemand einfach gehen wollte. Das erzählt man weiter.',
        ask: 'Wie viele Schritte braucht jemand zum Gehen, und wie viele waren es beim Kommen?',
      },
      en: {
        process: 'Win-back before every cancellation',
        notice:
          'Three calls in one week because somebody simply wanted to leave. That story gets told.',
        ask: 'How many steps does it take to leave, and how many did it take to join?',
      },
    },
    {
      key: 'campaign-list',
      touchpoint: 'privacy',
      frictions: ['privacy_trust', 'process_error'],
      hints: 'kampagne|campaign|werbung|newsletter|advert|mailing|marketing|verteiler',
      de: {
        process: 'Kampagnenliste ziehen',
        notice:
          'Werbepost an den verstorbenen Vater, drei Monate nachdem die Familie alles gemeldet hat.',
        ask: 'Wer steht auf dieser Liste, obwohl es gerade wehtut oder schon widersprochen wurde?',
      },
      en: {
        process: 'Pulling a campaign list',
        notice:
          'Advertising for the late father, three months after the family reported everything.',
        ask: 'Who is on this list although it hurts right now, or they have already opted out?',
      },
    },
    {
      key: 'handed-to-service',
      touchpoint: 'support',
      frictions: ['repeat_contact', 'missing_info'],
      hints: 'übergab|hand-over|handover|vertragsabschluss|neukund|new customer',
      de: {
        process: 'Übergabe an den Service',
        notice: '„Davon weiß ich leider nichts“, sagt die Kollegin, die jetzt zuständig ist.',
        ask: 'Wem muss die Kund:in nach der Unterschrift alles noch einmal erzählen?',
      },
      en: {
        process: 'Hand-over to service',
        notice: '“I’m afraid I know nothing about that,” says the colleague now in charge.',
        ask: 'To whom must the customer tell it all again after signing?',
      },
    },
    {
      key: 'product-names',
      touchpoint: 'ordering',
      frictions: ['unclear_communication', 'extra_effort'],
      general: true,
      de: {
        process: 'Tarifnamen und Bündel',
        notice: 'Flex, Flex Plus, Flex Next: Im Laden fragt man nach dem, was die Nachbarin hat.',
        ask: 'Kann jemand ohne unsere Produktnamen sagen, was da gekauft wurde?',
      },
      en: {
        process: 'Tariff names and bundles',
        notice: 'Flex, Flex Plus, Flex Next: in the shop people ask for what the neighbour has.',
        ask: 'Can anybody say what was bought without using our product names?',
      },
    },
  ],
  asksFit: ['ordering', 'contract', 'onboarding'],
  asks: {
    waiting_time: {
      de: 'Wem haben wir ein Datum genannt, das gerade nicht mehr stimmt?',
      en: 'Whom did we give a date that no longer holds?',
    },
    extra_effort: {
      de: 'Was muss jemand nach dem Ja noch ausfüllen, das wir im Gespräch schon wussten?',
      en: 'What is there still to fill in after the yes that we knew from the talk?',
    },
    unclear_communication: {
      de: 'Wie würdest du es deiner Mutter am Küchentisch erklären?',
      en: 'How would you explain it to your mother at the kitchen table?',
    },
    process_error: {
      de: 'Wer bekommt etwas anderes geliefert als im Angebot stand?',
      en: 'Who will receive something other than what the offer said?',
    },
    repeat_contact: {
      de: 'Wer ruft dich privat an, weil es auf dem offiziellen Weg nicht klappt?',
      en: 'Who calls your mobile because the official way does not work?',
    },
    missing_info: {
      de: 'Was weißt du aus dem Gespräch, das in keinem System steht?',
      en: 'What do you know from the conversation that no system holds?',
    },
    price_surprise: {
      de: 'Welchen Betrag nennen wir erst, wenn das Ja schon gefallen ist?',
      en: 'Which amount do we mention only after the yes?',
    },
    accessibility: {
      de: 'Wer kann hier nicht kaufen, obwohl das Angebot passt?',
      en: 'Who cannot buy here although the offer fits?',
    },
    privacy_trust: {
      de: 'Wer fühlt sich danach überredet statt beraten?',
      en: 'Who will feel talked into it rather than advised?',
    },
    downtime: {
      de: 'Wem haben wir genau das verkauft, was jetzt wegfällt?',
      en: 'To whom did we sell the very thing that now goes away?',
    },
  },
};

export default sales;
