import type { RoleContent } from '../role-content.ts';

const casework: RoleContent = {
  key: 'casework',
  entries: [
    {
      key: 'three-letters',
      touchpoint: 'ordering',
      frictions: ['extra_effort', 'repeat_contact'],
      hints: 'unterlag|nachforder|document|beleg|antrag|application|nachweis|proof',
      de: {
        process: 'Unterlagen nachfordern',
        notice: 'Drei Briefe für drei Belege, jedes Mal mit neuer Frist.',
        ask: 'Wer bekommt wegen eines Belegs den zweiten Brief, und hätte einer gereicht?',
      },
      en: {
        process: 'Requesting missing documents',
        notice: 'Three letters for three papers, each with a new deadline.',
        ask: 'Who gets a second letter over one paper, and would one have done?',
      },
    },
    {
      key: 'resubmission',
      touchpoint: 'ordering',
      frictions: ['waiting_time', 'missing_info'],
      hints: 'antrag|application|bearbeit|processing|vorgang|wiedervorlag',
      de: {
        process: 'Vorgang auf Wiedervorlage',
        notice: '„In Bearbeitung“ heißt hier: Seit dem Dritten hat ihn niemand geöffnet.',
        ask: 'Wer glaubt, wir arbeiten daran, während der Vorgang auf Wiedervorlage liegt?',
      },
      en: {
        process: 'A case set aside for follow-up',
        notice: '“In progress” here means: nobody has opened it since the third.',
        ask: 'Who thinks we are working on it while the case lies in follow-up?',
      },
    },
    {
      key: 'address-in-three-systems',
      touchpoint: 'contract',
      frictions: ['process_error', 'repeat_contact'],
      hints: 'adress|address|umzug|stammdat|master data',
      de: {
        process: 'Adresse in drei Systemen ändern',
        notice:
          'Zweimal gemeldet, zweimal bestätigt. Die Beitragsrechnung geht an die alte Wohnung.',
        ask: 'In welchem System bleibt die alte Adresse stehen, und welche Post geht dann dorthin?',
      },
      en: {
        process: 'Changing an address in three systems',
        notice: 'Reported twice, confirmed twice. The bill goes to the old flat.',
        ask: 'In which system does the old address stay, and which post will go there?',
      },
    },
    {
      key: 'text-block',
      touchpoint: 'notifications',
      frictions: ['unclear_communication', 'repeat_contact'],
      general: true,
      de: {
        process: 'Textbaustein wählen',
        notice: 'Der Baustein „unvollständig“ passt auf alles und erklärt nichts.',
        ask: 'Welches Wort in diesem Schreiben löst den nächsten Anruf aus?',
      },
      en: {
        process: 'Choosing a standard paragraph',
        notice: 'The paragraph “incomplete” fits everything and explains nothing.',
        ask: 'Which word in this letter will cause the next call?',
      },
    },
    {
      key: 'wet-cellar',
      touchpoint: 'complaint_refund',
      frictions: ['waiting_time', 'missing_info'],
      general: true,
      de: {
        process: 'Gutachten abwarten',
        notice:
          'Der Keller ist seit acht Wochen nass, das Gutachten liegt seit drei Wochen bei uns.',
        ask: 'Worauf wartet dieser Fall wirklich, und weiß die Kund:in das?',
      },
      en: {
        process: 'Waiting for the assessor',
        notice: 'The cellar has been wet for eight weeks; the report has been here for three.',
        ask: 'What is this case really waiting for, and does the customer know?',
      },
    },
    {
      key: 'letter-to-the-dead',
      touchpoint: 'cancellation',
      frictions: ['process_error', 'privacy_trust'],
      hints: 'todesfall|sterbefall|verstorben|death of|death|deceas|bereave|hinterblieb',
      de: {
        process: 'Sterbefall im Bestand',
        notice: 'Am Montag das Beileid, am Mittwoch die Beitragsrechnung an den Verstorbenen.',
        ask: 'Welcher automatische Brief geht noch an jemanden, von dessen Tod wir wissen?',
      },
      en: {
        process: 'A death on file',
        notice: 'Condolences on Monday, on Wednesday the bill addressed to the deceased.',
        ask: 'Which automatic letter still goes to somebody we know has died?',
      },
    },
    {
      key: 'two-years-back',
      touchpoint: 'billing',
      frictions: ['price_surprise', 'unclear_communication'],
      hints: 'rückwirk|retroact|nachzahl|rückforder|reclaim|back pay',
      de: {
        process: 'Rückwirkend neu berechnen',
        notice: 'Der Bescheid fordert 612 Euro für zwei Jahre zurück, zahlbar in 14 Tagen.',
        ask: 'Wer soll rückwirkend zahlen und hat das Geld längst ausgegeben?',
      },
      en: {
        process: 'Recalculating the past',
        notice: 'The notice reclaims 612 euros for two years, payable within 14 days.',
        ask: 'Who is to pay back money that was spent long ago?',
      },
    },
  ],
  asksFit: [
    'onboarding',
    'ordering',
    'contract',
    'billing',
    'notifications',
    'support',
    'complaint_refund',
    'cancellation',
  ],
  asks: {
    waiting_time: {
      de: 'An wie vielen Tagen arbeitet jemand daran, und an wie vielen liegt es nur?',
      en: 'On how many of these days is it worked on, and on how many does it just lie there?',
    },
    extra_effort: {
      de: 'Welche Angabe steht schon in der Akte und wird trotzdem noch einmal verlangt?',
      en: 'Which detail is already on file and still asked for again?',
    },
    unclear_communication: {
      de: 'Welchen Satz müsstest du am Telefon zuerst übersetzen?',
      en: 'Which sentence would you have to translate first on the phone?',
    },
    process_error: {
      de: 'Welcher Fall passt in keine Maske und wird deshalb falsch entschieden?',
      en: 'Which case fits no screen and is decided wrongly because of it?',
    },
    repeat_contact: {
      de: 'Was steht nicht in der Akte, sodass die nächste Kollegin wieder fragt?',
      en: 'What is not on file, so that the next colleague asks again?',
    },
    missing_info: {
      de: 'Wer wartet auf eine Zwischennachricht, die niemand vorgesehen hat?',
      en: 'Who is waiting for an interim reply that nobody planned?',
    },
    price_surprise: {
      de: 'Welche Summe würdest du lieber am Telefon ankündigen, bevor der Bescheid kommt?',
      en: 'Which sum would you rather announce by phone before the notice arrives?',
    },
    accessibility: {
      de: 'Wer scheitert an diesem Formular und fragt aus Scham nicht nach?',
      en: 'Who fails at this form and is too ashamed to ask?',
    },
    privacy_trust: {
      de: 'Was steht im Schreiben, das im Haushalt nicht alle lesen sollten?',
      en: 'What does the letter say that not everybody in the household should read?',
    },
    downtime: {
      de: 'Welcher Anspruch endet hier, ohne dass es jemandem gesagt wird?',
      en: 'Which entitlement ends here without anybody being told?',
    },
  },
};

export default casework;
