/** Words about the sites Kundenblick works on, and about what IT presets, German. */
const de = {
  title: 'Wo Kundenblick da ist',
  intro:
    'In der Atlassian-Cloud ist Kundenblick von Anfang an da. Betreibt deine Firma Jira oder Confluence selbst, füge die Adresse hier hinzu.',
  cloud: 'Jira und Confluence in der Atlassian-Cloud',
  practice: 'Übungs-Jira und -Confluence auf diesem Rechner, nur in dieser Übungsfassung',
  ready: 'Bereit',
  noAccess: 'Zugriff fehlt',
  noAccessText: 'Der Browser lässt Kundenblick gerade nicht auf diese Seite.',
  allow: 'Zugriff erlauben',
  remove: 'Entfernen',
  removed: (p: { host: string }) =>
    `Kundenblick ist nicht mehr auf ${p.host}. Deine Notizen bleiben.`,
  added: (p: { host: string }) => `Kundenblick ist jetzt auf ${p.host} da, auch in offenen Tabs.`,
  repaired: (p: { host: string }) => `Kundenblick darf wieder auf ${p.host}.`,
  refused:
    'Ohne diese Erlaubnis bleibt Kundenblick dieser Seite fern. Du kannst es jederzeit noch einmal versuchen.',
  address: 'Adresse deines Jira oder Confluence',
  addressHint: 'Am einfachsten: die Adresse aus dem Browser kopieren und hier einfügen.',
  meant: (p: { origin: string }) => `Gemeint ist ${p.origin}`,
  wholeHost:
    'Die Erlaubnis gilt für den ganzen Server; was hinter seinem Namen steht, zählt nicht mit.',
  everyPort: 'Browser kennen hier keine Ports: Die Erlaubnis gilt für alle Ports dieses Servers.',
  add: 'Hinzufügen',
  askNext: 'Danach fragt dich der Browser, ob Kundenblick diese Seite lesen darf.',
  addressProblem: {
    empty: 'Füge die Adresse ein, unter der du Jira oder Confluence öffnest.',
    'not-an-address': 'Das ist keine Adresse. Sie sieht etwa so aus: https://jira.deine-firma.de',
    'not-web': 'Kundenblick arbeitet nur auf Seiten, die mit https:// oder http:// beginnen.',
    credentials:
      'In dieser Adresse stecken Zugangsdaten. Nimm sie heraus: Was vor dem @ steht, gehört nicht hierher.',
    lookalike:
      'Diese Adresse gibt sich als Atlassian-Cloud aus, gehört aber nicht dazu. Prüf sie genau; Kundenblick bleibt ihr fern.',
    'comes-along': 'Hier ist Kundenblick schon von Anfang an da. Du musst nichts hinzufügen.',
  },
  policy: {
    fixed: 'Von deiner IT vorgegeben.',
    sites: 'Welche Seiten dazugehören, ist von deiner IT vorgegeben.',
    ignored: (p: { names: string }) =>
      `Deine IT hat etwas vorgegeben, das Kundenblick nicht lesen kann: ${p.names}. Alles andere gilt.`,
    invite: 'Deine IT hat ein Team für dich vorbereitet.',
    server: (p: { host: string }) => `Von deiner IT vorgegebener Team-Server: ${p.host}`,
  },
};

export default de;
export type SitesTexts = typeof de;
