import type { RoleContent } from '../role-content.ts';

const itOperations: RoleContent = {
  key: 'it-operations',
  entries: [
    {
      key: 'night-window',
      touchpoint: 'outage_performance',
      frictions: ['downtime', 'waiting_time'],
      hints: 'wartung|maintenance|nacht|night|deploy|update|patch|neustart|restart',
      de: {
        process: 'Wartungsfenster nachts um drei',
        notice:
          'In der Notaufnahme fehlen die Versichertendaten, und die Spätschicht kommt nicht an ihr Konto.',
        ask: 'Wer arbeitet, reist oder ist krank, während bei uns Wartungszeit ist?',
      },
      en: {
        process: 'Maintenance window at 3 a.m.',
        notice:
          'The emergency room lacks insurance data, and the late shift cannot reach their bank account.',
        ask: 'Who is working, travelling or ill while we call it maintenance time?',
      },
    },
    {
      key: 'red-light-inside',
      touchpoint: 'outage_performance',
      frictions: ['missing_info', 'repeat_contact'],
      general: true,
      de: {
        process: 'Störung im Monitoring, nicht auf der Statusseite',
        notice:
          'Bei uns leuchtet es seit 40 Minuten rot. Draußen startet eine ganze Straße ihre Router neu.',
        ask: 'Wer sucht den Fehler gerade zu Hause, weil wir noch nichts gesagt haben?',
      },
      en: {
        process: 'Seen in monitoring, not on the status page',
        notice:
          'Our light has been red for 40 minutes. Outside, a whole street is restarting its routers.',
        ask: 'Who is looking for the fault at home because we have said nothing yet?',
      },
    },
    {
      key: 'certificate',
      touchpoint: 'digital_access',
      frictions: ['privacy_trust', 'downtime'],
      hints: 'zertifik|certificate| tls| ssl|https',
      de: {
        process: 'Zertifikat erneuern',
        notice: 'Der Browser warnt vor Betrug, und zwar auf der Seite der eigenen Bank.',
        ask: 'Wer sieht eine Sicherheitswarnung und glaubt an Betrug?',
      },
      en: {
        process: 'Renewing a certificate',
        notice: 'The browser warns of fraud, on the page of one’s own bank.',
        ask: 'Who sees a security warning and believes it is fraud?',
      },
    },
    {
      key: 'delivered-to-spam',
      touchpoint: 'notifications',
      frictions: ['process_error', 'missing_info'],
      hints: 'mailserver|mail server|mail|spam|smtp',
      de: {
        process: 'Mailserver umziehen',
        notice:
          'Der Anmeldecode landet im Spam, der Bescheid kommt nie an. Bei uns steht „zugestellt“.',
        ask: 'Welche Nachricht gilt bei uns als zugestellt und liegt draußen im Spam?',
      },
      en: {
        process: 'Moving the mail server',
        notice:
          'The sign-in code lands in spam, the notice never arrives. Our log says “delivered”.',
        ask: 'Which message counts as delivered here and lies in a spam folder out there?',
      },
    },
    {
      key: 'yesterdays-balance',
      touchpoint: 'outage_performance',
      frictions: ['waiting_time', 'process_error'],
      hints: 'nächtlich|nightly|batch|nachtverarbeitung|kontostand|balance',
      de: {
        process: 'Nachtverarbeitung dauert länger',
        notice:
          'Um acht zeigt die App noch den Kontostand von gestern. Die Miete ist längst abgebucht.',
        ask: 'Wer entscheidet heute früh nach einem Stand, der noch von gestern ist?',
      },
      en: {
        process: 'Nightly processing runs late',
        notice: 'At eight the app still shows yesterday’s balance. The rent has long been debited.',
        ask: 'Who decides this morning on a figure that is still yesterday’s?',
      },
    },
    {
      key: 'second-factor',
      touchpoint: 'onboarding',
      frictions: ['accessibility', 'extra_effort'],
      hints: 'faktor|factor|2fa|mfa| tan|authent',
      de: {
        process: 'Zweiter Faktor nur noch per App',
        notice: 'Die Großmutter hat ein Tastentelefon, die Fahrerin im Tal kein Netz.',
        ask: 'Wer hat kein Smartphone, kein Netz oder keine ruhige Hand für diesen Schritt?',
      },
      en: {
        process: 'Second factor by app only',
        notice: 'The grandmother has a phone with buttons, the driver in the valley has no signal.',
        ask: 'Who has no smartphone, no signal or no steady hand for this step?',
      },
    },
    {
      key: 'rerouted-call',
      touchpoint: 'support',
      frictions: ['repeat_contact', 'waiting_time'],
      hints: 'telefonanlage|phone system|hotline|warteschleife|sprachmen| ivr|umleit|reroute|call',
      de: {
        process: 'Telefonanlage umleiten',
        notice: 'Nach der Umleitung beginnt das Sprachmenü von vorn, samt zwölfstelliger Nummer.',
        ask: 'Wer landet nach der Umleitung wieder am Anfang und erklärt alles noch einmal?',
      },
      en: {
        process: 'Rerouting the phone system',
        notice: 'After the transfer the voice menu starts again, twelve-digit number included.',
        ask: 'Who ends up at the start after the transfer and explains everything again?',
      },
    },
  ],
  asksFit: ['digital_access', 'onboarding', 'ordering', 'outage_performance'],
  asks: {
    waiting_time: {
      de: 'Welche Antwortzeit ist bei uns „grün“ und draußen schon zum Weglegen?',
      en: 'Which response time is “green” for us and already unbearable out there?',
    },
    extra_effort: {
      de: 'Wer muss sich nach unserer Arbeit neu anmelden, neu koppeln oder neu installieren?',
      en: 'Who has to sign in, pair or install again after our work?',
    },
    unclear_communication: {
      de: 'Was liest jemand auf der Wartungsseite: wann es weitergeht, oder nur, dass es nicht geht?',
      en: 'What does the maintenance page say: when it returns, or only that it is gone?',
    },
    process_error: {
      de: 'Welche Buchung bleibt auf halber Strecke liegen, wenn wir jetzt neu starten?',
      en: 'Which transaction is left half done if we restart now?',
    },
    repeat_contact: {
      de: 'Wie viele Anrufe löst das aus, bevor unser Ticket die Hotline erreicht?',
      en: 'How many calls will it cause before our ticket reaches the hotline?',
    },
    missing_info: {
      de: 'Wo erfährt jemand ohne Zugang zu uns, dass wir den Fehler schon kennen?',
      en: 'Where can somebody outside learn that we already know of the fault?',
    },
    price_surprise: {
      de: 'Wer zahlt zweimal oder zu spät, weil ein Dienst gerade nicht antwortet?',
      en: 'Who pays twice or too late because a service does not answer?',
    },
    accessibility: {
      de: 'Auf welchem alten Gerät läuft es nach dem Update nicht mehr?',
      en: 'On which old device will it stop working after the update?',
    },
    privacy_trust: {
      de: 'Woran erkennt jemand draußen, dass diese Meldung von uns und kein Betrug ist?',
      en: 'How can somebody outside tell that this message is ours and not fraud?',
    },
    downtime: {
      de: 'Was tut die Person, die es in genau dieser Stunde braucht?',
      en: 'What will the person do who needs it in exactly that hour?',
    },
  },
};

export default itOperations;
