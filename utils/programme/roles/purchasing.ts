import type { RoleContent } from '../role-content.ts';

const purchasing: RoleContent = {
  key: 'purchasing',
  entries: [
    {
      key: 'spare-part-january',
      touchpoint: 'delivery_appointment',
      frictions: ['waiting_time', 'downtime'],
      hints: 'ersatzteil|lieferant|supplier|spare part|lieferzeit|lead time',
      de: {
        process: 'Zweitlieferant fällt weg',
        notice: 'Das Teil für die Heizung kommt in sechs Wochen. Es ist Januar.',
        ask: 'Wer sitzt im Kalten oder steht still, wenn dieses Teil vier Wochen später kommt?',
      },
      en: {
        process: 'Dropping the second supplier',
        notice: 'The part for the heating takes six weeks. It is January.',
        ask: 'Who sits in the cold or comes to a halt if this part is four weeks late?',
      },
    },
    {
      key: 'new-carrier',
      touchpoint: 'delivery_appointment',
      frictions: ['repeat_contact', 'process_error'],
      hints: 'zustelldienst|carrier|spedition|paketdienst|courier|kurier|versanddienst',
      de: {
        process: 'Zustelldienst wechseln',
        notice:
          'Der neue Dienst kennt den Hintereingang nicht. Die Apotheke ruft jetzt jeden Morgen an.',
        ask: 'Wer muss dem neuen Dienst erklären, was der alte längst wusste?',
      },
      en: {
        process: 'Changing the delivery service',
        notice:
          'The new carrier does not know the back door. The pharmacy now rings every morning.',
        ask: 'Who must explain to the new service what the old one had long known?',
      },
    },
    {
      key: 'damage-told-twice',
      touchpoint: 'complaint_refund',
      frictions: ['extra_effort', 'repeat_contact'],
      hints: 'schaden|schäden|damage|repar|repair',
      de: {
        process: 'Rahmenvertrag mit Reparaturpartner',
        notice: 'Fotos an uns, Fotos an den Partner, Rechnung an beide. Der Boden ist noch nass.',
        ask: 'Wer meldet denselben Schaden zweimal, weil Partner und wir getrennt fragen?',
      },
      en: {
        process: 'Framework contract with a repair partner',
        notice: 'Photos to us, photos to the partner, invoice to both. The floor is still wet.',
        ask: 'Who reports the same damage twice because partner and we ask separately?',
      },
    },
    {
      key: 'friendly-powerless',
      touchpoint: 'support',
      frictions: ['waiting_time', 'repeat_contact'],
      hints: 'dienstleist|outsourc|provider|callcenter|call cent',
      de: {
        process: 'Hotline an einen Dienstleister vergeben',
        notice: 'Am Telefon ist jemand sehr freundlich und darf nichts entscheiden.',
        ask: 'Was darf der Dienstleister sofort entscheiden, und bei wem heißt es „wir melden uns“?',
      },
      en: {
        process: 'Outsourcing the hotline',
        notice: 'The voice on the phone is very kind and may decide nothing.',
        ask: 'What may the provider decide at once, and who hears “we’ll get back to you”?',
      },
    },
    {
      key: 'grey-print',
      touchpoint: 'notifications',
      frictions: ['accessibility', 'unclear_communication'],
      hints: 'druck|print|papier|paper|brief|letter|schrift',
      de: {
        process: 'Dünneres Papier, kleinere Schrift',
        notice: 'Acht Seiten Bescheid in grauer Schrift. Vorlesen muss der Nachbar.',
        ask: 'Wer braucht eine Lupe oder fremde Hilfe, weil wir am Druck sparen?',
      },
      en: {
        process: 'Thinner paper, smaller print',
        notice: 'An eight-page notice in grey print. A neighbour has to read it out.',
        ask: 'Who needs a magnifying glass or other people because we save on print?',
      },
    },
    {
      key: 'looks-like-fraud',
      touchpoint: 'privacy',
      frictions: ['privacy_trust', 'unclear_communication'],
      hints: 'umfrage|survey|befrag|dienstleist|provider',
      de: {
        process: 'Neuer Dienstleister für Befragungen',
        notice: 'Die Umfrage kommt von einer fremden Adresse und kennt die Vertragsnummer.',
        ask: 'Wer hält die Post unseres Dienstleisters für Betrug?',
      },
      en: {
        process: 'A new provider for surveys',
        notice: 'The survey comes from a strange address and knows the contract number.',
        ask: 'Who will take our provider’s mail for fraud?',
      },
    },
    {
      key: 'contract-gap',
      touchpoint: 'outage_performance',
      frictions: ['downtime', 'price_surprise'],
      hints: 'wartungsvertrag|maintenance contract|lizenz|license|licence',
      de: {
        process: 'Wartungsvertrag läuft aus',
        notice:
          'Das Kartenlesegerät an der Ladesäule ist aus, weil bei uns eine Unterschrift fehlt.',
        ask: 'Was steht draußen still, wenn dieser Vertrag einen Tag lang nicht gilt?',
      },
      en: {
        process: 'A maintenance contract runs out',
        notice:
          'The card reader at the charging point is dead because a signature is missing here.',
        ask: 'What stops working out there if this contract lapses for one day?',
      },
    },
  ],
  asksFit: ['delivery_appointment', 'outage_performance', 'support'],
  asks: {
    waiting_time: {
      de: 'Wer wartet draußen mit, wenn unser Lieferant in Verzug gerät?',
      en: 'Who out there waits along when our supplier is late?',
    },
    extra_effort: {
      de: 'Welche Arbeit sparen wir beim Dienstleister ein und geben sie der Kund:in?',
      en: 'Which work do we save with the provider and hand to the customer?',
    },
    unclear_communication: {
      de: 'Unter wessen Namen tritt der Dienstleister auf, und kennt den draußen jemand?',
      en: 'Under whose name does the provider appear, and does anybody out there know it?',
    },
    process_error: {
      de: 'Wer merkt zuerst, dass die günstigere Lösung etwas nicht kann?',
      en: 'Who notices first that the cheaper solution lacks something?',
    },
    repeat_contact: {
      de: 'Wen schickt der Dienstleister zu uns und wir wieder zum Dienstleister?',
      en: 'Whom does the provider send to us, and we back to the provider?',
    },
    missing_info: {
      de: 'Wer sagt draußen Bescheid: der Lieferant oder wir?',
      en: 'Who tells people out there: the supplier or us?',
    },
    price_surprise: {
      de: 'Welche Ersparnis taucht draußen als Aufpreis wieder auf?',
      en: 'Which saving turns up out there as an extra charge?',
    },
    accessibility: {
      de: 'Welche Anforderung für Menschen mit Behinderung fehlt in der Ausschreibung?',
      en: 'Which requirement for people with disabilities is missing from the tender?',
    },
    privacy_trust: {
      de: 'Wem geben wir Daten weiter, und würde die Kund:in diesen Namen erkennen?',
      en: 'To whom do we pass data, and would the customer recognise that name?',
    },
    downtime: {
      de: 'Was fällt draußen aus, wenn dieser Lieferant morgen nicht kommt?',
      en: 'What fails out there if this supplier does not turn up tomorrow?',
    },
  },
};

export default purchasing;
