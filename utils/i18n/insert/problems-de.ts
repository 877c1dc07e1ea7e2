type Site = { site: string };

/** What went wrong with Jira or Confluence: what happened, what is safe, what to do. German. */
const problemsDe = {
  /** While asking what the person may do: writing is not offered, the rest is. */
  ask: 'Darum kann ich dir gerade nur anbieten, was ohne Nachfragen geht.',
  insert: {
    'signed-out': (p: Site) =>
      `${p.site} kennt dich gerade nicht: Du bist abgemeldet. Dein Text steht noch da. Melde dich in einem anderen Tab an und versuch es dann noch einmal.`,
    forbidden: (p: Site) =>
      `${p.site} lässt dich hier nicht schreiben. Dein Text steht noch da. Kopiere ihn oder bitte jemanden, der hier schreiben darf.`,
    'wrong-base-url': (p: Site) =>
      `${p.site} hat abgelehnt, weil du es unter einer anderen Adresse geöffnet hast, als es selbst kennt. Dein Text steht noch da. Öffne die Seite unter der üblichen Adresse oder kopiere ihn.`,
    'not-found': (p: Site) =>
      `${p.site} findet das hier nicht mehr: Es wurde gelöscht oder verschoben, oder du darfst es nicht mehr sehen. Dein Text steht noch da. Kopiere ihn oder lade die Seite neu.`,
    conflict: () =>
      'Jemand hat gerade dasselbe geändert. Nichts wurde überschrieben und dein Text steht noch da. Lade die Seite neu, lies kurz nach und versuch es noch einmal.',
    'too-large': (p: Site) =>
      `Für ${p.site} ist das zu lang. Nichts wurde geschrieben und dein Text steht noch da. Kopiere ihn und füge ihn gekürzt ein.`,
    'too-many': (p: Site) =>
      `${p.site} bittet um eine Pause: zu viele Anfragen in kurzer Zeit. Dein Text steht noch da und nichts wurde geschrieben.`,
    unreadable: (p: Site) =>
      `Statt ${p.site} hat etwas anderes geantwortet, vielleicht ein VPN oder eine Anmeldeseite. Dein Text steht noch da. Lade die Seite neu und versuch es noch einmal.`,
    unreachable: (p: Site) =>
      `${p.site} antwortet nicht. Vielleicht fehlt gerade das Netz. Dein Text steht noch da. Versuch es noch einmal, wenn du wieder verbunden bist.`,
    'site-failed': (p: Site & { status: number }) =>
      `${p.site} hat gerade selbst ein Problem (Fehler ${p.status}). Dein Text steht noch da. Versuch es in ein paar Minuten noch einmal.`,
    refused: (p: Site) =>
      `${p.site} nimmt den Text so nicht an. Er steht noch da. Kopiere ihn und füge ihn von Hand ein.`,
    refusedSaying: (p: Site & { said: string }) =>
      `${p.site} nimmt den Text so nicht an und sagt: „${p.said}“ Er steht noch da. Kopiere ihn und füge ihn von Hand ein.`,
    'editor-open': () =>
      'Die Stelle ist gerade zum Bearbeiten geöffnet. Damit nichts verloren geht, wurde nichts geschrieben. Füge den Text im Editor ein oder speichere dort zuerst.',
    'editor-gone': () =>
      'Der Editor ist zu oder hat den Text nicht angenommen. Dein Text steht noch da. Öffne den Editor wieder, klick dorthin, wo der Text stehen soll, und versuch es noch einmal.',
    'outcome-unknown': (p: Site) =>
      `Die Verbindung ist abgerissen, nachdem der Text losgeschickt war. Vielleicht steht er schon in ${p.site}. Sieh erst dort nach, bevor du es noch einmal versuchst.`,
  },
  undo: {
    'signed-out': (p: Site) =>
      `${p.site} kennt dich gerade nicht: Du bist abgemeldet. Alles steht noch, wie es war. Melde dich an und nimm es dann zurück.`,
    forbidden: (p: Site) =>
      `${p.site} lässt dich das nicht zurücknehmen. Es steht noch da. Bitte jemanden, der hier löschen darf.`,
    'wrong-base-url': (p: Site) =>
      `${p.site} hat abgelehnt, weil du es unter einer anderen Adresse geöffnet hast, als es selbst kennt. Es steht noch da. Öffne die Seite unter der üblichen Adresse.`,
    'not-found': () =>
      'Das ist schon weg, oder du darfst es nicht mehr sehen. Zurückzunehmen gibt es nichts mehr.',
    conflict: () =>
      'Seitdem hat jemand daran weitergeschrieben. Damit nichts verloren geht, bleibt es, wie es ist. Nimm deinen Teil dort von Hand heraus.',
    'too-large': (p: Site) =>
      `Für ${p.site} ist der alte Text zu lang. Es steht noch, wie es war. Nimm deinen Teil dort von Hand heraus.`,
    'too-many': (p: Site) =>
      `${p.site} bittet um eine Pause. Es steht noch da. Versuch es gleich noch einmal.`,
    unreadable: (p: Site) =>
      `Statt ${p.site} hat etwas anderes geantwortet. Lade die Seite neu und sieh nach, ob es noch dasteht.`,
    unreachable: (p: Site) =>
      `${p.site} antwortet nicht. Es steht noch da. Versuch es noch einmal, wenn du wieder verbunden bist.`,
    'site-failed': (p: Site & { status: number }) =>
      `${p.site} hat gerade selbst ein Problem (Fehler ${p.status}). Es steht noch da. Versuch es in ein paar Minuten noch einmal.`,
    refused: (p: Site) =>
      `${p.site} nimmt das nicht zurück. Es steht noch da. Lösch es dort von Hand.`,
    refusedSaying: (p: Site & { said: string }) =>
      `${p.site} nimmt das nicht zurück und sagt: „${p.said}“ Es steht noch da. Lösch es dort von Hand.`,
    'editor-open': () =>
      'Die Stelle ist gerade zum Bearbeiten geöffnet. Damit nichts verloren geht, bleibt alles, wie es ist. Speichere dort zuerst.',
    'editor-gone': () => 'Der Editor ist zu. Zurücknehmen kannst du es nur dort.',
    'outcome-unknown': (p: Site) =>
      `Die Verbindung ist abgerissen. Vielleicht ist es schon zurückgenommen. Sieh in ${p.site} nach.`,
  },
};

export default problemsDe;
