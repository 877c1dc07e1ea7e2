/** Words that several surfaces share, German. What failed says three things: what happened, what is safe, what to do. */
const de = {
  action: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    delete: 'Löschen',
    undo: 'Rückgängig',
    retry: 'Nochmal versuchen',
    copy: 'Text kopieren',
    edit: 'Bearbeiten',
    showAll: 'Ganz zeigen',
    showLess: 'Weniger zeigen',
    dismiss: 'Meldung schließen',
    openDashboard: 'Dashboard öffnen',
  },
  done: {
    copied: 'Kopiert',
    notCopied: 'Kopieren hat nicht geklappt. Markiere den Text und drücke Strg + C.',
    deleted: 'Notiz gelöscht',
  },
  loading: 'Lädt …',
  loadingLate: 'Das dauert länger als sonst.',
  /** A team's name in a sentence; many already begin with the word. */
  team: (p: { name: string }) => (/^team\b/i.test(p.name) ? p.name : `Team ${p.name}`),
  people: (p: { count: number }) => (p.count === 1 ? '1 Person' : `${p.count} Personen`),
  time: {
    justNow: 'gerade eben',
    /** After "seit", "Stand" or "ab". */
    momentYesterday: (p: { time: string }) => `gestern ${p.time}`,
    today: (p: { time: string }) => `heute, ${p.time}`,
    yesterday: (p: { time: string }) => `gestern, ${p.time}`,
    /** After "frühestens". */
    ahead: {
      today: (p: { time: string }) => `heute gegen ${p.time}`,
      tomorrow: 'morgen',
      tomorrowAround: (p: { time: string }) => `morgen gegen ${p.time}`,
      day: (p: { day: string }) => `am ${p.day}`,
    },
    /** After "bis". */
    until: {
      today: (p: { time: string }) => `heute, ${p.time}`,
      midnight: 'Mitternacht',
      tomorrow: (p: { time: string }) => `morgen, ${p.time}`,
      yesterday: (p: { time: string }) => `gestern, ${p.time}`,
      day: (p: { day: string; time: string }) => `${p.day}, ${p.time}`,
    },
  },
  noteState: {
    draft: 'Entwurf',
    'on-device': 'Auf diesem Gerät',
    waiting: 'Wartet aufs Teilen',
    refused: 'Nicht angenommen',
    recalling: 'Wird zurückgeholt',
    shared: 'Geteilt',
    seen: 'Gesichtet',
    decided: 'Entschieden',
  },
  callError: {
    'background-gone':
      'Kundenblick antwortet gerade nicht. Dein Text steht noch da. Versuch es gleich noch einmal.',
    'extension-gone':
      'Kundenblick wurde gerade aktualisiert. Dein Text steht noch da und du kannst ihn kopieren. Lade dann die Seite neu.',
    'page-unreachable':
      'Diese Seite ist für Kundenblick gerade nicht erreichbar. Dein Text steht noch da. Lade die Seite neu und versuch es noch einmal.',
    'storage-refused':
      'Der Browser lässt Kundenblick gerade nichts speichern. Dein Text bleibt hier stehen. Kopiere ihn zur Sicherheit und erlaube dann Erweiterungen das Speichern.',
    'storage-full':
      'Auf diesem Gerät ist kein Platz mehr. Dein Text bleibt hier stehen. Schaff etwas Platz und speichere noch einmal.',
    'not-found':
      'Diese Notiz gibt es hier nicht mehr. Vielleicht wurde sie in einem anderen Fenster gelöscht.',
    'invalid-content-empty':
      'Noch steht nichts da. Ein Satz genügt – oder tippe eine der kurzen Antworten an.',
    'invalid-content-too-long': (p: { over: string; max: string }) =>
      `Das sind ${p.over} Zeichen zu viel (höchstens ${p.max}). Nichts ist verloren: Kürze den Text oder mach zwei Notizen daraus.`,
    'invalid-file-not-json':
      'Diese Datei lässt sich nicht lesen. An deinen Notizen ist nichts geändert. Nimm eine Datei, die Kundenblick exportiert hat.',
    'invalid-file-not-ours':
      'Diese Datei kommt nicht aus Kundenblick. An deinen Notizen ist nichts geändert. Nimm eine Datei, die Kundenblick exportiert hat.',
    'invalid-file-newer-version':
      'Diese Datei stammt aus einem neueren Kundenblick. An deinen Notizen ist nichts geändert. Aktualisiere die Erweiterung und versuch es dann noch einmal.',
    'invalid-invite-not-a-link':
      'Das ist kein Einladungslink. Kopiere ihn ganz, so wie du ihn bekommen hast, und füge ihn noch einmal ein.',
    'invalid-invite-unknown':
      'Diese Einladung kennt der Team-Server nicht. Bitte um einen neuen Link.',
    'invalid-invite-used-up': 'Diese Einladung ist schon aufgebraucht. Bitte um einen neuen Link.',
    'invalid-invite-expired': 'Diese Einladung ist abgelaufen. Bitte um einen neuen Link.',
    'invalid-invite-other-server':
      'Diese Einladung führt zu einem anderen Team-Server als dem, den deine IT vorgegeben hat. Bitte um einen Link von dort.',
    'invalid-invite-second-server':
      'Diese Einladung führt zu einem anderen Team-Server als dem, mit dem du verbunden bist. Es geht nur einer zur Zeit: Verlasse erst die Teams dort, dann tritt hier bei.',
    unexpected:
      'Da ist bei uns etwas schiefgegangen. Was gespeichert war, ist sicher, und dein Text steht noch da. Versuch es noch einmal.',
  },
  syncProblem: {
    offline: 'Du bist offline.',
    unreachable: 'Der Team-Server ist nicht erreichbar.',
    timeout: 'Der Team-Server antwortet nicht.',
    'not-our-server':
      'Unter der Adresse antwortet etwas anderes, vielleicht eine WLAN-Anmeldung. Öffne eine beliebige Webseite und melde dich dort an.',
    'bad-answer': 'Die Antwort des Team-Servers kam nicht vollständig an.',
    'signed-out':
      'Der Team-Server kennt dieses Gerät nicht mehr. Bitte um einen neuen Einladungslink und tritt damit wieder bei.',
    'too-large':
      'Eine Notiz ist dem Team-Server zu groß. Kürze die zuletzt geteilte; alle anderen warten so lange.',
    'rate-limited': (p: { time: string }) =>
      `Der Team-Server hat gerade viel zu tun und hört ab ${p.time} wieder zu.`,
    'server-error': (p: { status: number }) =>
      `Beim Team-Server ist ein Fehler aufgetreten (${p.status}).`,
    'upgrade-required':
      'Der Team-Server spricht schon eine neuere Fassung. Aktualisiere Kundenblick; danach geht es weiter.',
    'other-server':
      'Unter dieser Adresse läuft jetzt ein anderer Team-Server. Wir senden nichts, bis du entschieden hast: Verlasse das Team oder tritt ihm neu bei.',
    'no-permission':
      'Der Browser lässt Kundenblick nicht zum Team-Server. Erlaube den Zugriff in den Einstellungen von Kundenblick.',
    'mass-removal': (p: { way: 'here' | 'there'; count: string }) =>
      p.way === 'here'
        ? `${p.count} deiner Notizen würden auf diesem Gerät auf einmal verschwinden. Wir warten, bis du entschieden hast.`
        : `${p.count} geteilte Notizen würden auf einmal aus dem Team verschwinden. Wir warten, bis du entschieden hast.`,
  },
  /** In brackets after what waits, or after "Angehalten:". */
  syncReason: {
    offline: 'du bist offline',
    unreachable: 'Server nicht erreichbar',
    timeout: 'Server antwortet nicht',
    'not-our-server': 'etwas anderes antwortet',
    'bad-answer': 'Antwort kam nicht ganz an',
    'signed-out': 'du musst neu beitreten',
    'too-large': 'eine Notiz ist zu groß',
    'rate-limited': 'Server hat viel zu tun',
    'server-error': 'Fehler beim Server',
    'upgrade-required': 'Kundenblick braucht ein Update',
    'other-server': 'ein anderer Server antwortet',
    'no-permission': 'Browser erlaubt den Zugriff nicht',
    'mass-removal': (p: { way: 'here' | 'there'; count: string }) =>
      p.way === 'here'
        ? `${p.count} Notizen würden auf einmal verschwinden`
        : `${p.count} Notizen würden auf einmal beim Team verschwinden`,
  },
  sync: {
    allShared: 'Alles geteilt',
    restShared: 'Alles andere geteilt',
    refused: (p: { count: string }) => `${p.count} nicht angenommen`,
    asOf: (p: { time: string }) => `Stand ${p.time}`,
    nothingYet: 'Noch kein Kontakt zum Team-Server',
    waiting: (p: { count: string; one: boolean }) => (p.one ? '1 wartet' : `${p.count} warten`),
    since: (p: { time: string }) => `seit ${p.time}`,
    held: (p: { reason: string }) => `Angehalten: ${p.reason}`,
    safe: 'Deine Notizen sind sicher auf diesem Gerät.',
    tryNow: 'Jetzt versuchen',
    trying: 'Versuche …',
    goesOn: 'Noch keine Antwort. Es geht im Hintergrund weiter.',
    decide: 'Entscheiden',
  },
};

export default de;
export type CommonTexts = typeof de;
