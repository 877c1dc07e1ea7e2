/** Why a team server did not take a change, and what can be done next with a note. German. */
const de = {
  why: {
    not_member: 'Du gehörst nicht mehr zu diesem Team.',
    not_author: 'Diese Notiz gehört jemand anderem.',
    not_reviewer: 'Das dürfen nur CX-Pat:innen.',
    unknown_note: 'Der Team-Server kennt diese Notiz nicht.',
    recalled: 'Diese Notiz wurde schon zurückgeholt.',
    too_long: 'Der Text ist zu lang.',
    empty: 'In der Notiz steht nichts.',
    invalid: 'Der Team-Server versteht einen Teil der Notiz nicht.',
    unknown_mutation:
      'Der Team-Server ist älter als diese Erweiterung und kennt den Schritt nicht.',
    unknown_content: 'Der Team-Server kennt diesen Eintrag nicht.',
    undecided: 'Dieser Vorschlag wartet noch auf eine Antwort.',
    decided: 'Darüber ist schon entschieden.',
    too_few_people: 'Für eine geheime Abstimmung ist euer Team zu klein.',
    level_reached: 'Diese Stufe hat euer Team schon.',
    conflict: 'Inzwischen gibt es eine andere Fassung.',
    other: 'Der Team-Server hat keinen Grund genannt.',
  },
  /** What the person can do with the note; for reasons that never meet a note, there is `other`. */
  next: {
    not_member: 'Behalte sie für dich, oder teile sie mit einem Team, zu dem du gehörst.',
    not_author: 'Behalte sie für dich, oder schreib sie als neue Notiz.',
    unknown_note: 'Teile sie noch einmal. Klappt das nicht, behalte sie für dich.',
    recalled: 'Du kannst sie neu teilen oder für dich behalten.',
    too_long: 'Kürze sie und speichere noch einmal, oder mach zwei daraus.',
    empty: 'Schreib einen Satz hinein und speichere noch einmal.',
    invalid: 'Ändere sie und speichere noch einmal, oder behalte sie für dich.',
    unknown_mutation: 'Versuch es noch einmal, sobald euer Team-Server aktualisiert ist.',
    other: 'Versuch es später noch einmal, oder behalte sie für dich.',
  },
  retry: 'Noch einmal teilen',
  keep: 'Nur für mich behalten',
};

export default de;
export type RefusalTexts = typeof de;
