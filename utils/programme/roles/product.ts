import { touchpointKeys } from '../../domain/taxonomy.ts';
import type { RoleContent } from '../role-content.ts';

const product: RoleContent = {
  key: 'product',
  entries: [
    {
      key: 'moved-button',
      touchpoint: 'digital_access',
      frictions: ['extra_effort', 'unclear_communication'],
      hints: 'menü|menu|navig|redesign|layout|button|startseite|home page|oberfläch',
      de: {
        process: 'Menü neu ordnen',
        notice: 'Der Zählerstand war zehn Jahre lang oben rechts. Jetzt steckt er unter „Mehr“.',
        ask: 'Wer findet danach nicht mehr, was immer am selben Platz war?',
      },
      en: {
        process: 'Reordering the menu',
        notice: 'The meter reading was top right for ten years. Now it hides under “More”.',
        ask: 'Who will no longer find what was always in the same place?',
      },
    },
    {
      key: 'two-percent',
      touchpoint: 'outage_performance',
      frictions: ['downtime', 'accessibility'],
      hints:
        'abschalt|shutdown|shut down|eingestellt|entfern|remove|discontinu|sunset|entfäll|retire',
      de: {
        process: 'Funktion mit zwei Prozent Nutzung abschalten',
        notice: 'Zwei Prozent sind 4.000 Menschen. Die meisten brauchen den Vorlesemodus.',
        ask: 'Wer sind die wenigen, die es noch nutzen, und was tun sie am Tag danach?',
      },
      en: {
        process: 'Dropping a feature used by two per cent',
        notice: 'Two per cent are 4,000 people. Most of them need the read-aloud mode.',
        ask: 'Who are the few still using it, and what will they do the day after?',
      },
    },
    {
      key: 'price-of-loyalty',
      touchpoint: 'contract',
      frictions: ['price_surprise', 'privacy_trust'],
      hints: 'tarif|tariff|altvertrag|bestandskund|auslauf|phase out|preis|price',
      de: {
        process: 'Alttarif auslaufen lassen',
        notice: 'Nach 18 Jahren Treue kostet es sieben Euro mehr als für jeden Neuen.',
        ask: 'Wer ist am längsten dabei und zahlt danach am meisten drauf?',
      },
      en: {
        process: 'Phasing out an old tariff',
        notice: 'After 18 loyal years it costs seven euros more than for anybody new.',
        ask: 'Who has been with us longest and will pay the most extra?',
      },
    },
    {
      key: 'field-for-statistics',
      touchpoint: 'onboarding',
      frictions: ['extra_effort', 'privacy_trust'],
      hints: 'pflichtfeld|feld|field|formular|registr|sign-up|anmeldung',
      de: {
        process: 'Pflichtfeld für die Auswertung',
        notice:
          'Geburtsdatum für einen Newsletter: Jede Dritte kam angeblich am 1.1.1900 zur Welt.',
        ask: 'Welche Angabe nützt nur uns, und wer bricht deshalb ab?',
      },
      en: {
        process: 'A mandatory field for statistics',
        notice:
          'Date of birth for a newsletter: one in three was supposedly born on 1 January 1900.',
        ask: 'Which detail helps only us, and who gives up because of it?',
      },
    },
    {
      key: 'hotline-knows-last',
      touchpoint: 'support',
      frictions: ['missing_info', 'repeat_contact'],
      hints: 'launch|go-live|golive|release|rollout|einführ|neue|new ',
      de: {
        process: 'Start vor der Hilfeseite',
        notice: 'Die Hotline erfährt vom neuen Knopf durch den ersten Anruf.',
        ask: 'Wer bekommt am ersten Tag von der Hotline nur „davon weiß ich nichts“ zu hören?',
      },
      en: {
        process: 'Launch before the help page',
        notice: 'The hotline hears of the new button from the first caller.',
        ask: 'Who will hear nothing but “I don’t know about that” from the hotline on day one?',
      },
    },
    {
      key: 'how-do-they-know',
      touchpoint: 'privacy',
      frictions: ['privacy_trust'],
      hints: 'vorschl|recommend|suggest|personalis|track|auswert|profil',
      de: {
        process: 'Verhalten auswerten für Vorschläge',
        notice: 'Am Tag nach dem letzten Gehalt schlägt die Bank einen Kredit vor.',
        ask: 'Bei welchem Vorschlag fragt sich jemand: Woher wissen die das?',
      },
      en: {
        process: 'Suggestions from behaviour',
        notice: 'The day after the last salary, the bank suggests a loan.',
        ask: 'Which suggestion makes somebody wonder: how do they know?',
      },
    },
    {
      key: 'one-bar-of-signal',
      touchpoint: 'outage_performance',
      frictions: ['waiting_time', 'accessibility'],
      general: true,
      de: {
        process: 'Startseite mit fünf Kacheln mehr',
        notice: 'Am Bahnsteig lädt der Fahrschein 20 Sekunden lang. Die Kontrolle ist schneller.',
        ask: 'Wie lange lädt das auf einem alten Handy mit einem Balken Netz?',
      },
      en: {
        process: 'Five more tiles on the home page',
        notice: 'On the platform the ticket takes 20 seconds to load. The inspector is faster.',
        ask: 'How long does it take on an old phone with one bar of signal?',
      },
    },
  ],
  asksFit: touchpointKeys,
  asks: {
    waiting_time: {
      de: 'Worauf warten die Leute schon länger, während wir dies hier vorziehen?',
      en: 'What have people been waiting for longer while we do this first?',
    },
    extra_effort: {
      de: 'Welchen Schritt bauen wir ein, weil er uns nützt und sonst niemandem?',
      en: 'Which step do we add because it helps us and nobody else?',
    },
    unclear_communication: {
      de: 'Wie nennen die Leute das selbst, wenn sie anrufen?',
      en: 'What do people call it themselves when they ring up?',
    },
    process_error: {
      de: 'Wen kennt unsere Persona nicht, und was passiert dann?',
      en: 'Whom does our persona not know, and what happens to them?',
    },
    repeat_contact: {
      de: 'Welcher Anruf kommt nach dem Start öfter, und haben wir ihn eingeplant?',
      en: 'Which call will come more often after launch, and have we planned for it?',
    },
    missing_info: {
      de: 'Wer merkt, dass sich etwas geändert hat, aber nicht, was und warum?',
      en: 'Who notices that something changed, but not what and why?',
    },
    price_surprise: {
      de: 'Wer zahlt mehr, ohne etwas bestellt zu haben?',
      en: 'Who pays more without having ordered anything?',
    },
    accessibility: {
      de: 'Mit wem haben wir es ausprobiert, der nicht gut sieht, hört oder tippt?',
      en: 'Whom did we test it with who does not see, hear or type well?',
    },
    privacy_trust: {
      de: 'Würden wir der Kund:in offen sagen, wozu wir diese Daten nutzen?',
      en: 'Would we openly tell the customer what we use this data for?',
    },
    downtime: {
      de: 'Was nehmen wir weg, das für jemanden der Grund war zu bleiben?',
      en: 'What do we remove that was somebody’s reason to stay?',
    },
  },
};

export default product;
