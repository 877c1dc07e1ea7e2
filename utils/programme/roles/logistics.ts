import type { RoleContent } from '../role-content.ts';

const logistics: RoleContent = {
  key: 'logistics',
  entries: [
    {
      key: 'eight-to-four',
      touchpoint: 'delivery_appointment',
      frictions: ['waiting_time', 'extra_effort'],
      hints: 'zeitfenster|slot|window|liefer|deliver|termin|appointment',
      de: {
        process: 'Zeitfenster „8 bis 16 Uhr“',
        notice: 'Ein Urlaubstag für eine Waschmaschine. Um 15:58 Uhr kommt die Absage.',
        ask: 'Wer nimmt für dieses Zeitfenster einen Tag Urlaub?',
      },
      en: {
        process: 'Time slot “8 to 4”',
        notice: 'A day’s leave for a washing machine. At 3:58 p.m. it is called off.',
        ask: 'Who takes a day’s leave for this time slot?',
      },
    },
    {
      key: 'status-stands-still',
      touchpoint: 'delivery_appointment',
      frictions: ['missing_info', 'waiting_time'],
      hints: 'status|track|umlager|depot',
      de: {
        process: 'Umlagern ins Nachbardepot',
        notice: 'Seit vier Tagen „in Bearbeitung“. Im Paket sind Medikamente.',
        ask: 'Was steht im Sendungsstatus, während die Ware bei uns umgelagert wird?',
      },
      en: {
        process: 'Moving stock to another depot',
        notice: '“In progress” for four days. The parcel holds medicine.',
        ask: 'What does the tracking page say while we move the goods?',
      },
    },
    {
      key: 'original-box',
      touchpoint: 'complaint_refund',
      frictions: ['extra_effort', 'accessibility'],
      hints: 'retour|return|rückgab|rücksend|karton|verpack',
      de: {
        process: 'Rückgabe nur im Originalkarton',
        notice: 'Der Karton war größer als der Flur und ist seit Wochen im Altpapier.',
        ask: 'Wer hat weder Karton noch Drucker noch Auto und will trotzdem zurückgeben?',
      },
      en: {
        process: 'Returns in the original box only',
        notice: 'The box was bigger than the hall and went to recycling weeks ago.',
        ask: 'Who has no box, no printer and no car, and still wants to return it?',
      },
    },
    {
      key: 'top-locker',
      touchpoint: 'delivery_appointment',
      frictions: ['accessibility'],
      hints: 'station|locker|zustell|parcel|paket',
      de: {
        process: 'Ablage in der Paketstation',
        notice: 'Das Fach ist ganz oben, der Rollstuhl unten.',
        ask: 'Wer kommt an Fach, Klingel oder Bordstein nicht vorbei?',
      },
      en: {
        process: 'Delivery to a parcel locker',
        notice: 'The locker is in the top row, the wheelchair is not.',
        ask: 'Who cannot get past the locker, the doorbell or the kerb?',
      },
    },
    {
      key: 'stock-overnight',
      touchpoint: 'ordering',
      frictions: ['process_error', 'unclear_communication'],
      hints: 'bestand|stock|lagerbest|inventory|nicht lieferbar|sold out|ausverkauft',
      de: {
        process: 'Bestand nur nachts abgleichen',
        notice: 'Um zehn bestellt, um sechs abgesagt. Der Geburtstag ist morgen.',
        ask: 'Wer bestellt gerade etwas, das seit heute Morgen nicht mehr da ist?',
      },
      en: {
        process: 'Stock matched only at night',
        notice: 'Ordered at ten, called off at six. The birthday is tomorrow.',
        ask: 'Who is ordering something that has been gone since this morning?',
      },
    },
    {
      key: 'fee-at-the-door',
      touchpoint: 'billing',
      frictions: ['price_surprise'],
      hints:
        'zuschlag|zuschläg|surcharge|zoll|customs|fracht|porto|shipping|versandkost|lieferkost',
      de: {
        process: 'Zuschläge für Insel, Etage, Zoll',
        notice: '23 Euro in bar, sonst geht das Paket wieder mit.',
        ask: 'Wer erfährt den Zuschlag erst an der Haustür?',
      },
      en: {
        process: 'Surcharges for islands, floors, customs',
        notice: '23 euros in cash, or the parcel goes back.',
        ask: 'Who learns of the surcharge only at the front door?',
      },
    },
    {
      key: 'label-is-not-departure',
      touchpoint: 'notifications',
      frictions: ['unclear_communication', 'waiting_time'],
      hints: 'versand|dispatch|shipping|unterwegs|sendung|paket|parcel|track|liefer|deliver',
      de: {
        process: 'Versandmail automatisch auslösen',
        notice: '„Dein Paket ist unterwegs.“ Gedruckt ist bisher nur das Etikett.',
        ask: 'Wem sagen wir „unterwegs“, obwohl noch nichts das Lager verlassen hat?',
      },
      en: {
        process: 'Automatic dispatch e-mails',
        notice: '“Your parcel is on its way.” So far only the label has been printed.',
        ask: 'Whom do we tell “on its way” although nothing has left the warehouse?',
      },
    },
  ],
  asksFit: ['delivery_appointment'],
  asks: {
    waiting_time: {
      de: 'Wer geht bei jedem Motorengeräusch ans Fenster?',
      en: 'Who goes to the window at every engine sound?',
    },
    extra_effort: {
      de: 'Was muss jemand schleppen, drucken oder abholen, das bisher wir getan haben?',
      en: 'What will people carry, print or collect that we did until now?',
    },
    unclear_communication: {
      de: 'Welches Wort aus dem Lager steht am Ende im Sendungsstatus?',
      en: 'Which warehouse word ends up on the tracking page?',
    },
    process_error: {
      de: 'Bei wem steht morgen das Falsche, das Halbe oder nichts vor der Tür?',
      en: 'Who finds the wrong thing, half of it or nothing at the door tomorrow?',
    },
    repeat_contact: {
      de: 'Wer erklärt die Einfahrt, die Etage, die Klingel jedes Mal neu?',
      en: 'Who explains the driveway, the floor, the doorbell anew every time?',
    },
    missing_info: {
      de: 'Was wissen wir im Lager schon, während draußen noch jemand wartet?',
      en: 'What do we already know in the warehouse while somebody still waits?',
    },
    price_surprise: {
      de: 'Wer zahlt drauf, weil Gewicht, Maß oder Zone anders gerechnet werden?',
      en: 'Who pays more because weight, size or zone are counted differently?',
    },
    accessibility: {
      de: 'Wer kann es nicht heben, erreichen oder unterschreiben?',
      en: 'Who cannot lift it, reach it or sign for it?',
    },
    privacy_trust: {
      de: 'Was verraten Karton, Absender oder Nachbarabgabe über den Inhalt?',
      en: 'What do box, sender or drop-off at the neighbour’s reveal about the contents?',
    },
    downtime: {
      de: 'Wer bekommt nichts, wenn diese Tour ausfällt?',
      en: 'Who gets nothing if this tour does not run?',
    },
  },
};

export default logistics;
