import type { CommonAsks } from './common-asks.ts';

const commonAsksDe: CommonAsks = {
  frictions: {
    waiting_time: 'Wer muss dann länger warten oder früher reagieren, und weiß davon noch nichts?',
    extra_effort: 'Was muss danach jemand selbst tun, das bisher wir getan haben?',
    unclear_communication: 'Welches Wort müsste man draußen erst nachschlagen?',
    process_error: 'Bei wem geht es schief, und wer merkt es zuerst?',
    repeat_contact: 'Wer muss sich deshalb noch einmal bei uns melden?',
    missing_info: 'Was würde jemand draußen jetzt gern wissen und erfährt es nicht?',
    price_surprise: 'Wer zahlt danach einen anderen Betrag als erwartet?',
    accessibility: 'Wer schafft das danach nicht mehr allein?',
    privacy_trust: 'Wer würde uns danach weniger glauben, und warum?',
    downtime: 'Was fehlt ab dann, und wer braucht es trotzdem?',
  },
  moments: {
    'process-page': {
      waiting_time:
        'Zwischen welchen zwei Schritten wartet die Kund:in, während hier nichts geschieht?',
      extra_effort:
        'Welcher Schritt steht nicht auf der Seite, weil ihn die Kund:in für uns macht?',
      unclear_communication:
        'Welches Wort aus diesem Ablauf landet wörtlich beim Menschen draußen?',
      process_error:
        'Was sieht dieser Ablauf vor, wenn es schiefgeht: nur für uns oder auch draußen?',
      repeat_contact: 'An welcher Übergabe beginnt die Kund:in wieder von vorn?',
      missing_info: 'Nach welchem Schritt sollte die Kund:in etwas hören und hört nichts?',
      price_surprise:
        'In welchem Schritt steht der Betrag fest, und in welchem erfährt ihn die Kund:in?',
      accessibility: 'Für wen gibt es in diesem Ablauf keinen zweiten Weg?',
      privacy_trust: 'Wer bekommt in diesem Ablauf Daten zu sehen, ohne sie zu brauchen?',
      downtime: 'Was passiert in diesem Ablauf, wenn das System einen Tag lang steht?',
    },
    'meeting-page': {
      waiting_time: 'Wer von uns hat zuletzt jemanden warten sehen, und worauf?',
      extra_effort: 'Welche Arbeit haben wir zuletzt nach draußen verschoben?',
      unclear_communication: 'Welchen Satz mussten wir diese Woche am Telefon übersetzen?',
      process_error: 'Welcher Fehler ist draußen aufgefallen, bevor wir ihn gesehen haben?',
      repeat_contact: 'Wer musste sich diese Woche zweimal bei uns melden?',
      missing_info: 'Was wurden wir diese Woche gefragt, das längst irgendwo stehen sollte?',
      price_surprise: 'Über welchen Betrag hat sich zuletzt jemand gewundert?',
      accessibility: 'Wem mussten wir zuletzt helfen, weil es allein nicht ging?',
      privacy_trust: 'Wann hat uns zuletzt jemand nicht geglaubt?',
      downtime: 'Was fiel zuletzt aus, und wen hat es draußen am meisten getroffen?',
    },
    announcement: {
      waiting_time: 'Wer wartet am ersten Tag am längsten?',
      extra_effort: 'Was muss jemand bis zum Stichtag selbst erledigen, ohne davon zu wissen?',
      unclear_communication: 'Wie heißt die Änderung in einem Satz ohne unsere Fachwörter?',
      process_error: 'Wer hat am Stichtag etwas Halbfertiges bei uns liegen?',
      repeat_contact: 'Welche Frage stellen am ersten Tag alle, und wer hat die Antwort?',
      missing_info: 'Wer erfährt davon erst, wenn es schon so weit ist?',
      price_surprise: 'Wer zahlt ab dem Stichtag etwas anderes?',
      accessibility: 'Wer konnte es mit der alten Lösung allein und mit der neuen nicht mehr?',
      privacy_trust: 'Wer hält unsere Ankündigung für Betrug oder Werbung?',
      downtime: 'Wer braucht das Alte am Tag danach noch?',
    },
  },
  open: [
    'Wer draußen merkt es zuerst, und woran?',
    'Für wen wird es dadurch leichter, und für wen schwerer?',
    'Wer ruft deswegen morgen an, und was sagen wir dann?',
    'Woran würde jemand draußen merken, dass es gut geworden ist?',
  ],
};

export default commonAsksDe;
