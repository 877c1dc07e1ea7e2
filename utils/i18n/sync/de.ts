type Count = { count: string; one: boolean };

/** Words of what stands behind the line about sharing, German. */
const de = {
  title: 'Wie es ums Teilen steht',
  /** Where everything is, when nothing is wrong. */
  allShared: 'Was du geteilt hast, ist bei deinem Team. Alles andere bleibt auf diesem Gerät.',
  restShared:
    'Bis auf das, was unten steht, ist alles Geteilte bei deinem Team. Der Rest bleibt auf diesem Gerät.',
  underWay:
    'Was du geteilt hast, ist auf dem Weg. Bis es ankommt, liegt es sicher auf diesem Gerät.',
  nothingYet: 'Sobald der Team-Server antwortet, gleichen wir ab.',
  waiting: {
    title: 'Wartet',
    share: (p: Count) => (p.one ? '1 Notiz zum Teilen' : `${p.count} Notizen zum Teilen`),
    change: (p: Count) => (p.one ? '1 geänderte Notiz' : `${p.count} geänderte Notizen`),
    withdraw: (p: Count) =>
      p.one
        ? '1 Notiz, die beim Team verschwindet'
        : `${p.count} Notizen, die beim Team verschwinden`,
    content: (p: Count) =>
      p.one ? '1 Beitrag zu den Fragen im Team' : `${p.count} Beiträge zu den Fragen im Team`,
    further: (p: Count) => (p.one ? '1 weitere' : `${p.count} weitere`),
  },
  next: {
    title: 'Nächster Versuch',
    soon: 'gleich',
    inMinutes: (p: { minutes: number }) => `in ${p.minutes} Min.`,
    at: (p: { time: string }) => `um ${p.time}`,
    afterDecision: 'sobald du entschieden hast',
  },
  last: { title: 'Zuletzt abgeglichen', never: 'noch nie' },
  team: 'Team',
  server: 'Team-Server',
  refused: {
    title: (p: Count) =>
      p.one ? '1 Änderung nicht angenommen' : `${p.count} Änderungen nicht angenommen`,
    safe: 'Der Text steht weiter in deiner Notiz, auf diesem Gerät.',
    noText: 'Ohne Text',
    show: 'In „Meine Notizen“ zeigen',
  },
  openSettings: 'Einstellungen öffnen',
  openBin: 'Papierkorb',
  couldNotLoad: 'Einzelheiten lassen sich gerade nicht zeigen.',
  removal: {
    here: {
      title: (p: Count) =>
        p.one
          ? '1 deiner geteilten Notizen würde auf diesem Gerät verschwinden.'
          : `${p.count} deiner geteilten Notizen würden auf diesem Gerät verschwinden.`,
      cause:
        'Der Team-Server meldet sie als gelöscht. Das kann stimmen, wenn du auf einem anderen Gerät aufgeräumt hast. Es kann auch ein Versehen sein.',
      allow: 'Ja, hier löschen',
      allowHint: 'Sie liegen dann 30 Tage im Papierkorb.',
      keep: 'Nein, hier behalten',
      keepHint: 'Sie bleiben als Notizen nur für dich.',
      allowed: 'In Ordnung. Die Notizen kommen in den Papierkorb und liegen dort 30 Tage.',
      allowedLater:
        'Deine Antwort ist gemerkt. Sobald der Abgleich wieder geht, kommen die Notizen für 30 Tage in den Papierkorb.',
      kept: 'In Ordnung. Die Notizen bleiben hier, nur für dich.',
      keptLater:
        'Deine Antwort ist gemerkt: Die Notizen bleiben hier, nur für dich. Alles Weitere folgt, sobald der Abgleich wieder geht.',
    },
    there: {
      title: (p: Count) => `${p.count} geteilte Notizen würden beim Team verschwinden.`,
      cause:
        'Auf diesem Gerät hast du sie gelöscht oder zurückgeholt. Weil es so viele auf einmal sind, fragen wir nach, bevor dein Team sie nicht mehr sieht.',
      allow: 'Ja, beim Team entfernen',
      allowHint: 'Dein Team sieht sie dann nicht mehr.',
      keep: 'Nein, geteilt lassen',
      keepHint: 'Bei deinem Team bleibt alles, wie es ist.',
      allowed: 'In Ordnung. Die Notizen verschwinden jetzt beim Team.',
      allowedLater:
        'Deine Antwort ist gemerkt. Sobald der Abgleich wieder geht, verschwinden die Notizen beim Team.',
      kept: 'In Ordnung. Die Notizen bleiben geteilt.',
      keptLater: 'In Ordnung. Die Notizen bleiben geteilt.',
    },
    nothingGone: 'Noch ist nichts verschwunden. Wir warten auf dich.',
    /** In place of `nothingGone`, when some went before there were enough to ask. */
    someGone: (p: Count) =>
      p.one
        ? '1 davon liegt schon im Papierkorb, die anderen sind noch da. Deine Antwort gilt für alle.'
        : `${p.count} davon liegen schon im Papierkorb, die anderen sind noch da. Deine Antwort gilt für alle.`,
    askedAnew:
      'Das hat sich gerade geändert, deshalb ist noch nichts entschieden. Bitte schau nochmal.',
    /** What kept the answer from being heard follows. */
    notHeard: 'Deine Antwort ist nicht angekommen, es ist noch nichts entschieden.',
    answerAgain: 'Antworte bitte gleich nochmal.',
    over: 'Diese Frage hat sich erledigt, zum Beispiel durch deine Antwort in einem anderen Fenster.',
  },
};

export default de;
export type SyncTexts = typeof de;
