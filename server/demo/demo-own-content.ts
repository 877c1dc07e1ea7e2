import type { ContentBody } from '../../utils/domain/team-content.ts';
import type { DemoPerson } from './demo-team.ts';

/** Content of the demo team's own, told as its people would. */
export type DemoContent = {
  /** Names it among these, so that a proposal can replace it. */
  key: string;
  /** Days before the seeding. */
  daysAgo: number;
  body: ContentBody;
  /** Proposed by one of the team; without it the CX-Pate wrote it. */
  proposal?: {
    by: DemoPerson;
    named: boolean;
    /** Key of the content whose place it would take. */
    replaces?: string;
    /** How the CX-Pate answered; none while it waits. A reason means no. */
    answer?: 'accept' | { reason: string };
  };
};

type Entry = Extract<ContentBody, { kind: 'role-entry' }>;
type Line = Pick<Entry, 'role' | 'touchpoint' | 'frictions'> & Partial<Entry>;

/** A line of the role map in German: process → what the customer notices. */
function line(process: string, notices: string, more: Line): ContentBody {
  return {
    kind: 'role-entry',
    process: { de: process },
    notices: { de: notices },
    startKey: null,
    ...more,
  };
}

/** Oldest first: what is replaced stands before what replaces it. */
export const demoOwnContent: readonly DemoContent[] = [
  {
    key: 'dunning-tuesday',
    daysAgo: 30,
    body: line(
      'Mahnlauf am Dienstagabend',
      'Am Donnerstag liegt die Mahnung im Briefkasten. Überwiesen wurde am Montag, nur meldet uns die Bank das Geld erst einen Tag nach dem Lauf.',
      {
        role: 'dunning',
        touchpoint: 'billing',
        frictions: ['process_error', 'unclear_communication'],
        startKey: 'entry:dunning:dunned-after-paying',
      },
    ),
  },
  {
    key: 'dunning-heating',
    daysAgo: 29,
    body: line(
      'Abschlag neu berechnen',
      'Im Januar steigt der Abschlag um 40 €. Im Brief steht nur „Anpassung gemäß Preisblatt“.',
      {
        role: 'dunning',
        workArea: 'Fernwärme',
        touchpoint: 'billing',
        frictions: ['price_surprise', 'unclear_communication'],
      },
    ),
  },
  {
    key: 'dunning-letter-as-picture-out',
    daysAgo: 29,
    body: { kind: 'omission', startKey: 'entry:dunning:letter-as-picture' },
  },
  {
    key: 'casework-move',
    daysAgo: 27,
    body: line(
      'Umzug in zwei Systeme eintragen',
      'Strom läuft schon auf die neue Adresse, Gas noch auf die alte: Zwei Begrüßungsbriefe kommen, einer davon beim Vormieter.',
      {
        role: 'casework',
        touchpoint: 'onboarding',
        frictions: ['process_error', 'repeat_contact'],
      },
    ),
  },
  {
    key: 'operations-advent',
    daysAgo: 21,
    body: line(
      'Wartung der Abrechnung am Adventswochenende',
      'Wer am Samstag den Zählerstand eingibt, liest „Technischer Fehler“ und hängt am Montag in der Hotline.',
      {
        role: 'it-operations',
        touchpoint: 'outage_performance',
        frictions: ['downtime', 'repeat_contact'],
      },
    ),
  },
  {
    key: 'development-umlauts',
    daysAgo: 20,
    body: line(
      'Neue Passwortregeln im Kundenportal',
      'Nach dem Update gilt der eigene Umlaut als falsches Passwort. Wer „Müller“ heißt, kommt nicht mehr hinein.',
      {
        role: 'it-development',
        touchpoint: 'digital_access',
        frictions: ['accessibility', 'process_error'],
        startKey: 'entry:it-development:strict-names',
      },
    ),
  },
  {
    key: 'control-room',
    daysAgo: 16,
    body: line(
      'Störungsmeldung freigeben',
      'Seit zwanzig Minuten ist die Straße dunkel, und auf unserer Website steht „Keine Störungen bekannt“.',
      {
        role: 'team:netzleitstelle',
        roleName: 'Netzleitstelle',
        touchpoint: 'outage_performance',
        frictions: ['missing_info', 'waiting_time'],
      },
    ),
  },
  {
    key: 'term-letter-day',
    daysAgo: 15,
    body: {
      kind: 'term',
      term: { de: 'Briefdienstag', en: 'Letter Tuesday' },
      meaning: {
        de: 'Der Tag, an dem die Briefe vom Wochenlauf ankommen. Die Hotline plant ihn wie einen Montag.',
        en: 'The day on which the letters of the weekly run arrive. The hotline plans it like a Monday.',
      },
      example: {
        de: 'Am 4. November kamen nach der Preisanpassung 310 Anrufe vor zwölf Uhr, die meisten mit derselben Frage.',
      },
      startKey: null,
    },
  },
  {
    key: 'term-touchpoint',
    daysAgo: 14,
    body: {
      kind: 'term',
      term: { de: 'Touchpoint', en: 'Touchpoint' },
      meaning: {
        de: 'Jede Stelle, an der jemand uns begegnet, auch ein Brief, eine Abbuchung oder das Schweigen danach.',
        en: 'Any place where somebody meets us, be it a letter, a debit or the silence afterwards.',
      },
      example: {
        de: 'Unser stillster: die Abbuchung am Monatsende. „STW LIND ABR“ im Kontoauszug hat schon drei Leute zur Bank geschickt.',
      },
      startKey: 'term:touchpoint',
    },
  },
  {
    key: 'example-billing',
    daysAgo: 14,
    body: {
      kind: 'example',
      slot: 'billing',
      text: {
        de: 'Auf der Jahresabrechnung 2025 stand die Nachzahlung auf Seite 3 und die Begründung auf Seite 5. 40 Leute riefen an, weil sie Seite 5 nie umgeblättert hatten.',
      },
    },
  },
  {
    key: 'question-neighbour',
    daysAgo: 11,
    body: {
      kind: 'question',
      level: 'wahrnehmen',
      text: {
        de: 'Würdest du diesen Satz so deiner Nachbarin am Gartenzaun sagen?',
        en: 'Would you say this sentence like that to your neighbour over the fence?',
      },
      startKey: null,
    },
    proposal: { by: 'aylin', named: true, answer: 'accept' },
  },
  {
    key: 'question-cost',
    daysAgo: 9,
    body: {
      kind: 'question',
      level: 'handeln',
      text: { de: 'Was kostet es uns, wenn wir das nicht ändern?' },
      startKey: null,
    },
    proposal: {
      by: 'sven',
      named: true,
      answer: {
        reason:
          'Die Frage ist wichtig, nur führt sie den Blick zu uns zurück. Hier fragen wir zuerst, was es die Kund:innen kostet. Magst du sie einmal so herum vorschlagen?',
      },
    },
  },
  {
    key: 'casework-move-better',
    daysAgo: 3,
    body: line(
      'Umzug in zwei Systeme eintragen',
      'Der Begrüßungsbrief für Gas geht an die alte Adresse. Wer ihn nie liest, bekommt im Frühjahr eine Schätzung statt einer Ablesung.',
      {
        role: 'casework',
        touchpoint: 'onboarding',
        frictions: ['process_error', 'price_surprise'],
      },
    ),
    proposal: { by: 'uwe', named: false, replaces: 'casework-move' },
  },
  {
    key: 'example-support',
    daysAgo: 1,
    body: {
      kind: 'example',
      slot: 'support',
      text: {
        de: 'Ein Anrufer hat seinen Fall dreimal erzählt: der Bandansage, der Hotline und mir. Beim dritten Mal fing er mit „Ich bin’s wieder“ an.',
      },
    },
    proposal: { by: 'fatma', named: true },
  },
];
