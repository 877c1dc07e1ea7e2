import { touchpointKeys } from '../../domain/taxonomy.ts';
import type { RoleContent } from '../role-content.ts';

const projectLead: RoleContent = {
  key: 'project-lead',
  entries: [
    {
      key: 'weekend-window',
      touchpoint: 'outage_performance',
      frictions: ['downtime', 'missing_info'],
      hints:
        'wartung|maintenance|wochenende|weekend|go-live|golive|cutover|umstell|migration|deploy',
      de: {
        process: 'Go-live am Wochenende',
        notice: 'Samstagabend ist die Karte weg. Sperren geht nicht: Wartungsfenster bis Sonntag.',
        ask: 'Wer braucht uns genau in diesem Zeitfenster, und welcher Weg bleibt dann offen?',
      },
      en: {
        process: 'Go-live at the weekend',
        notice:
          'Saturday night, the card is gone. Blocking it is not possible: maintenance until Sunday.',
        ask: 'Who needs us in exactly these hours, and which way in stays open?',
      },
    },
    {
      key: 'letter-after-rule',
      touchpoint: 'notifications',
      frictions: ['missing_info', 'unclear_communication'],
      general: true,
      de: {
        process: 'Kommunikation als letztes Arbeitspaket',
        notice: 'Die neue Regel gilt seit Montag, der Brief dazu kommt am Donnerstag.',
        ask: 'Wer erfährt von der Änderung erst, wenn sie schon gilt?',
      },
      en: {
        process: 'Communication as the last work package',
        notice: 'The new rule applies from Monday, the letter about it arrives on Thursday.',
        ask: 'Who hears of the change only once it already applies?',
      },
    },
    {
      key: 'after-hypercare',
      touchpoint: 'support',
      frictions: ['repeat_contact', 'waiting_time'],
      hints: 'hypercare|go-live|golive|rollout|umstell|launch|migration|einführ',
      de: {
        process: 'Hypercare endet nach zwei Wochen',
        notice:
          'In Woche drei kommt die erste Jahresrechnung, und in der Hotline kennt niemand mehr das Projekt.',
        ask: 'Wer meldet sich nach der Hypercare und muss der Hotline unser Projekt erklären?',
      },
      en: {
        process: 'Hypercare ends after two weeks',
        notice:
          'In week three the first annual bill arrives, and nobody on the hotline remembers the project.',
        ask: 'Who calls after hypercare and has to explain our project to the hotline?',
      },
    },
    {
      key: 'register-again',
      touchpoint: 'onboarding',
      frictions: ['extra_effort', 'privacy_trust'],
      hints: 'registr|neu anmeld|sign up again|migration|umstell',
      de: {
        process: 'Migration mit neuer Registrierung',
        notice:
          'Seit 15 Jahren dabei und jetzt „neu anmelden“, mit der Nummer aus einem Brief von 2011.',
        ask: 'Wer muss sich neu ausweisen, obwohl wir diese Person seit Jahren kennen?',
      },
      en: {
        process: 'Migration with a new registration',
        notice:
          'A member for 15 years, now told to “register”, with the number from a letter of 2011.',
        ask: 'Who must prove who they are again although we have known them for years?',
      },
    },
    {
      key: 'phase-two',
      touchpoint: 'digital_access',
      frictions: ['accessibility', 'downtime'],
      hints: 'barriere|accessib|wcag|phase zwei|phase 2|phase two',
      de: {
        process: 'Barrierefreiheit kommt in Phase zwei',
        notice:
          'Seit dem Start kommt eine blinde Versicherte nicht mehr an ihre Police. Phase zwei hat noch kein Datum.',
        ask: 'Wen sperren wir aus, bis Phase zwei kommt?',
      },
      en: {
        process: 'Accessibility comes in phase two',
        notice:
          'Since the launch a blind policyholder cannot reach her policy. Phase two has no date yet.',
        ask: 'Whom do we lock out until phase two arrives?',
      },
    },
    {
      key: 'two-systems',
      touchpoint: 'contract',
      frictions: ['unclear_communication', 'process_error'],
      hints: 'migration|umstell|parallel|tarif|tariff',
      de: {
        process: 'Altes und neues System parallel',
        notice: 'Im Portal steht der alte Tarif, im Brief der neue. Beide tragen dasselbe Datum.',
        ask: 'Wo sagen altes und neues System derselben Person zwei verschiedene Dinge?',
      },
      en: {
        process: 'Old and new system side by side',
        notice: 'The portal shows the old tariff, the letter the new one. Both bear the same date.',
        ask: 'Where do the old and the new system tell the same person two different things?',
      },
    },
    {
      key: 'milestone-moved',
      touchpoint: 'delivery_appointment',
      frictions: ['waiting_time', 'missing_info'],
      hints: 'verschieb|verschob|postpone|delay|verzög|meilenstein|milestone|moved',
      de: {
        process: 'Meilenstein verschieben',
        notice:
          'Für uns sind es zwei Sprints, für den Haushalt ein weiterer Winter ohne schnellen Anschluss.',
        ask: 'Wer wartet draußen auf den Termin, den wir hier gerade verschieben?',
      },
      en: {
        process: 'Moving a milestone',
        notice: 'Two sprints for us, another winter without a fast line for the household.',
        ask: 'Who out there is waiting for the date we are about to move?',
      },
    },
  ],
  asksFit: touchpointKeys,
  asks: {
    waiting_time: {
      de: 'Wer wartet länger, wenn dieser Punkt in den nächsten Meilenstein rutscht?',
      en: 'Who waits longer if this item slips to the next milestone?',
    },
    extra_effort: {
      de: 'Welche Arbeit sparen wir im Projekt und laden sie draußen ab?',
      en: 'Which work do we save in the project and hand to people outside?',
    },
    unclear_communication: {
      de: 'Wer erklärt draußen, was sich ändert, und hat die Person den Text schon gesehen?',
      en: 'Who explains the change out there, and have they seen the text yet?',
    },
    process_error: {
      de: 'Welcher Fall steht in keinem Testplan und morgen am Schalter?',
      en: 'Which case is in no test plan and at the counter tomorrow?',
    },
    repeat_contact: {
      de: 'An welcher Übergabe zwischen Teams muss jemand von vorn anfangen?',
      en: 'At which hand-over between teams does somebody have to start again?',
    },
    missing_info: {
      de: 'Wer steht nicht auf unserer Stakeholder-Liste und merkt es als Erstes?',
      en: 'Who is not on our stakeholder list and notices first?',
    },
    price_surprise: {
      de: 'Welche Folgekosten stehen bei uns im Plan und draußen nirgends?',
      en: 'Which follow-up cost is in our plan and nowhere out there?',
    },
    accessibility: {
      de: 'Wer konnte es bisher allein und braucht nach dem Go-live Hilfe?',
      en: 'Who managed alone so far and will need help after go-live?',
    },
    privacy_trust: {
      de: 'Wer muss uns dafür etwas glauben, das wir noch nicht geprüft haben?',
      en: 'Who has to take our word for something we have not checked yet?',
    },
    downtime: {
      de: 'Was fällt beim Umschalten weg, und wer plant gerade damit?',
      en: 'What disappears at cut-over, and who is counting on it right now?',
    },
  },
};

export default projectLead;
