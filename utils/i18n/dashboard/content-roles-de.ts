type Counted = { count: number; formatted: string };

/** Words of the role map, German: the source. */
const roles = {
  title: 'Rollenkarte',
  intro:
    'Für jede Rolle: euer Prozess, was die Kund:in davon merkt, und wo. Aus diesen Zeilen entstehen die Fragen neben den Tickets.',
  listLabel: 'Rollen',
  filled: (p: { own: Counted; all: Counted }) =>
    p.own.count === 0
      ? 'Noch spricht keine Rolle in euren Worten.'
      : `${p.own.formatted} von ${p.all.formatted} Rollen ${p.own.count === 1 ? 'spricht' : 'sprechen'} in euren Worten.`,
  ownLines: (p: Counted) => (p.count === 1 ? '1 eigene Zeile' : `${p.formatted} eigene Zeilen`),
  noOwn: 'noch keine eigene Zeile',
  waiting: (p: Counted) =>
    p.count === 1 ? '1 Vorschlag wartet' : `${p.formatted} Vorschläge warten`,
  newRole: 'Eigene Rolle',
  newRoleTitle: 'Eine Rolle, die hier fehlt',
  newRoleText: 'Sie entsteht mit ihrer ersten Zeile. Danach können alle sie als ihre Rolle wählen.',
  roleName: 'Name der Rolle',
  roleNameHint: 'So, wie ihr sie nennt, zum Beispiel „Netzleitstelle“.',
  roleNameMissing: 'Wie heißt die Rolle?',
  pick: 'Wähl links eine Rolle.',
  back: 'Alle Rollen',

  search: 'In diesen Zeilen suchen',
  none: 'Keine Zeile passt zu dieser Suche.',
  own: 'In euren Worten',
  ownEmpty: 'Hier steht noch nichts von euch.',
  ownEmptyPate:
    'Eine Zeile aus eurem Alltag wirkt stärker als jede mitgelieferte: Welcher Handgriff von euch kommt bei Kund:innen an?',
  ownEmptyMember: 'Kennst du einen Handgriff, der bei Kund:innen ankommt? Schlag ihn vor.',
  shipped: 'Mitgeliefert',
  shippedHint: 'Ein Anfang. Was bei euch anders ist, ersetzt ihr oder nehmt es heraus.',
  shippedNone: 'Ihr habt alle mitgelieferten Zeilen ersetzt oder herausgenommen.',
  out: (p: Counted) => `Herausgenommen (${p.formatted})`,
  retired: (p: Counted) => `Nicht mehr in Gebrauch (${p.formatted})`,
  loadFailed: 'Die mitgelieferten Zeilen ließen sich nicht laden.',

  columns: { process: 'Euer Prozess', notices: 'Was die Kund:in merkt', where: 'Wo' },
  inPlaceOf: (p: { process: string }) => `anstelle von „${p.process}“`,
  area: (p: { area: string }) => `nur ${p.area}`,
  actions: (p: { process: string }) => `Mehr zu „${p.process}“`,
  add: 'Neue Zeile',
  proposeLine: 'Zeile vorschlagen',

  form: {
    add: 'Neue Zeile',
    edit: 'Zeile bearbeiten',
    replace: 'In eure Worte bringen',
    propose: 'Zeile vorschlagen',
    proposeChange: 'Änderung vorschlagen',
    process: 'Was macht ihr?',
    processHint: 'Der Handgriff, wie ihr ihn nennt: „Mahnlauf“, „Release am Freitag“.',
    notices: 'Was merkt die Kund:in davon?',
    noticesHint:
      'Eine Szene in einem Satz. Endet sie mit einem Fragezeichen, wird sie so gestellt.',
    touchpoint: 'Wo merkt sie es?',
    touchpointPick: 'Bitte wählen',
    touchpointMissing: 'Wähl noch, wo es ankommt.',
    frictions: 'Was macht es schwer?',
    frictionsHint: 'Hilft, die Zeile zum passenden Ticket zu stellen. Freiwillig.',
    workArea: 'Nur für ein Arbeitsgebiet?',
    workAreaHint: 'Leer lassen, wenn die Zeile für die ganze Rolle gilt.',
  },
};

export default roles;
export type RoleMapWords = typeof roles;
