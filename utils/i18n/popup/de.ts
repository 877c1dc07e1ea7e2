/** Words of the toolbar popup, German. */
const de = {
  panel: {
    somewhere: (p: { product: string }) => `Hier ist ${p.product}.`,
    open: 'Leiste öffnen',
    failed:
      'Die Leiste lässt sich hier gerade nicht öffnen. Lade die Seite neu und versuch es noch einmal.',
  },
  offer: {
    title: (p: { product: string }) =>
      `Das ist ein ${p.product}, das Kundenblick noch nicht kennt.`,
    text: 'Mit einem Klick ist die Leiste auch hier da. Der Browser fragt dich dann, ob Kundenblick diese Seite lesen darf.',
    use: (p: { host: string }) => `Kundenblick auf ${p.host} verwenden`,
    done: (p: { host: string }) => `Kundenblick ist jetzt auch auf ${p.host} da.`,
    refused:
      'Ohne diese Erlaubnis bleibt Kundenblick dieser Seite fern. Du kannst es jederzeit noch einmal versuchen.',
    locked: 'Wo Kundenblick arbeitet, ist von deiner IT vorgegeben. Diese Seite gehört nicht dazu.',
  },
  access: {
    title: 'Zugriff fehlt',
    text: (p: { host: string }) =>
      `Der Browser lässt Kundenblick gerade nicht auf ${p.host}. Deine Notizen sind davon nicht betroffen.`,
    allow: 'Zugriff erlauben',
  },
  note: {
    heading: 'Kurz notiert',
    title: 'Titel der Seite',
    untitled: 'Worum geht es?',
    keeps: 'Gespeichert wird diese Adresse:',
    leftOut: (p: { names: string }) =>
      `Weggelassen, weil es nach einem Geheimnis aussieht: ${p.names}`,
    noAddress:
      'Diese Seite hat keine Adresse, zu der man zurückkehren kann. Deine Notiz steht für sich.',
    earlier: (p: { count: string; one: boolean }) =>
      p.one
        ? 'Zu dieser Seite hast du schon eine Notiz.'
        : `Zu dieser Seite hast du schon ${p.count} Notizen.`,
    otherNotes: 'Ansehen',
  },
  links: { label: 'Mehr von Kundenblick', notes: 'Meine Notizen', options: 'Einstellungen' },
};

export default de;
export type PopupTexts = typeof de;
