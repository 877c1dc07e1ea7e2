import type { Touchpoint } from '../domain/taxonomy.ts';
import type { InBoth } from './shipped-text.ts';

/** A place for an example of the company's own. Until there is one, a general example stands there and is marked as such. */
export type ExampleSlot = InBoth<{ readonly wanted: string; readonly general: string }>;

/** One slot for every touchpoint: a nudge shows the example beside its question. */
export const shippedExamples: Readonly<Record<Touchpoint, ExampleSlot>> = {
  digital_access: {
    de: {
      wanted: 'Wann kam jemand in eurem Portal nicht weiter?',
      general:
        'Eine Bank fragte beim Anmelden nach der „Teilnehmernummer“. Die Hälfte tippte die Kontonummer ein und wurde gesperrt.',
    },
    en: {
      wanted: 'When did somebody get stuck in your portal?',
      general:
        'A bank’s sign-in asked for the “participant number”. Half the people typed their account number and were locked out.',
    },
  },
  onboarding: {
    de: {
      wanted: 'Was ging bei jemandem am ersten Tag schief?',
      general: 'Ein neuer Stromvertrag begann mit drei Briefen. Der wichtigste kam als letzter.',
    },
    en: {
      wanted: 'What went wrong for somebody on day one?',
      general: 'A new power contract began with three letters. The most important one came last.',
    },
  },
  ordering: {
    de: {
      wanted: 'Welcher Antrag wurde bei euch mittendrin abgebrochen?',
      general:
        'Ein Amt verlangte die Steuernummer im zweiten Schritt. Dort hörten die meisten auf, und sie lag im Ordner zu Hause.',
    },
    en: {
      wanted: 'Which application did people drop half-way?',
      general:
        'An office asked for the tax number in step two. Most people stopped there; it was in a folder at home.',
    },
  },
  contract: {
    de: {
      wanted: 'Welche Änderung haben Leute bei euch nicht bemerkt?',
      general:
        'Ein neuer Nachname stand überall, nur nicht auf der Karte. In der Praxis galt sie dann nicht.',
    },
    en: {
      wanted: 'Which change did people fail to notice?',
      general:
        'A new surname was everywhere except on the card. At the doctor’s it was not accepted.',
    },
  },
  billing: {
    de: {
      wanted: 'Welche Rechnung mussten Leute sich erklären lassen?',
      general:
        'Eine Jahresabrechnung nannte „Arbeitspreis netto Zone 2“. Am Telefon half ein Satz: „Es wurde mehr geheizt.“',
    },
    en: {
      wanted: 'Which bill did people need explained?',
      general:
        'An annual bill spoke of “net unit rate zone 2”. On the phone one sentence helped: “You used more heating.”',
    },
  },
  delivery_appointment: {
    de: {
      wanted: 'Wer hat auf euch gewartet, und wie lange?',
      general:
        'Ein Techniker kam um 15:50 statt um 8. Der Router ging in fünf Minuten, der Urlaubstag war weg.',
    },
    en: {
      wanted: 'Who waited for you, and how long?',
      general:
        'A technician came at 3:50 p.m. instead of 8. The router took five minutes, the day’s leave was gone.',
    },
  },
  notifications: {
    de: {
      wanted: 'Welcher Brief von euch löste Anrufe aus?',
      general: 'Eine Kasse schrieb „Der Antrag wird abschließend geprüft“. Viele lasen: abgelehnt.',
    },
    en: {
      wanted: 'Which of your letters caused calls?',
      general: 'An insurer wrote “Your application is under final review”. Many read: rejected.',
    },
  },
  support: {
    de: {
      wanted: 'Wer musste euch dieselbe Geschichte zweimal erzählen?',
      general:
        'Nach dem dritten Weiterverbinden begann eine Anruferin mit: „Ich bin die mit dem Wasserschaden.“',
    },
    en: {
      wanted: 'Who had to tell you the same story twice?',
      general: 'After the third transfer a caller began with: “I’m the one with the water damage.”',
    },
  },
  complaint_refund: {
    de: {
      wanted: 'Welche Beschwerde habt ihr richtig gut gelöst?',
      general:
        'Ein Paketdienst erstattete ohne Formular. Im Dankesbrief stand: „Ich hatte mich schon aufs Streiten eingestellt.“',
    },
    en: {
      wanted: 'Which complaint did you solve really well?',
      general:
        'A parcel service refunded without a form. The thank-you note said: “I had been ready for a fight.”',
    },
  },
  cancellation: {
    de: {
      wanted: 'Wie ging zuletzt jemand von euch weg?',
      general:
        'Ein Mobilfunkanbieter bestätigte die Kündigung mit „Schade, und danke für neun Jahre“. Einige kamen deshalb zurück.',
    },
    en: {
      wanted: 'How did somebody last leave you?',
      general:
        'A phone company confirmed with “Sorry to see you go, thank you for nine years”. Some came back because of it.',
    },
  },
  privacy: {
    de: {
      wanted: 'Wann hat jemand gefragt: „Woher wisst ihr das?“',
      general:
        'Ein Brief im Fensterumschlag zeigte unter der Adresse das Wort „Pfändung“. Die Nachbarn konnten mitlesen.',
    },
    en: {
      wanted: 'When did somebody ask: “How do you know that?”',
      general:
        'A window envelope showed the word “garnishment” below the address. The neighbours could read it.',
    },
  },
  outage_performance: {
    de: {
      wanted: 'Wen hat euer letzter Ausfall getroffen?',
      general:
        'Die App für Fahrscheine stand zwölf Minuten still. Im Bus saßen 40 Menschen ohne gültiges Ticket.',
    },
    en: {
      wanted: 'Whom did your last outage hit?',
      general:
        'A ticket app stood still for twelve minutes. Forty people sat on the bus without a valid ticket.',
    },
  },
};
