import type { Place } from '../../utils/domain/place.ts';
import type { DemoPlaces } from '../config.ts';

const issues = {
  'CXM-3': 'Neuen Abschlag per Link bestätigen, ohne Anmeldung',
  'CXM-5': 'Kündigungsbestätigung: verständlicher Text und klares Enddatum',
  'CXM-7': 'Rechnungs-PDF: Verbrauchsdiagramm fehlt beim Wärmepumpentarif',
  'CXM-9': 'Umzugsformular: Einzugsdatum bis sechs Monate im Voraus zulassen',
  'CXM-11': 'Postrückläufer automatisch im Kundenkonto vermerken',
  'CXM-12': 'Mahnlauf umstellen',
  'CXM-14': 'Rücklastschrift: Bankgebühr vor der Buchung prüfen',
  'CXM-15': 'Hotline-Ansage bei Störungen kürzen',
  'CXM-16': 'Preisanpassung zum 1. Januar: Versand in drei Wellen',
  'CXM-18': 'Jahresabrechnung: Erklärtext bei Nachzahlungen über 300 €',
  'CXM-19': 'Zählerstand wird doppelt abgefragt, per E-Mail und per Brief',
  'CXM-21': 'Ratenplan online beantragen',
  'CXM-24': 'Gutschriften unter 5 € verrechnen statt auszahlen',
  'CXM-27': 'Kontaktformular: Eingangsbestätigung mit Vorgangsnummer und Frist',
  'CXM-28': 'Leitfaden: Lastschriftmandat am Telefon aufnehmen',
  'CXM-30': 'Textbausteine im Postkorb aufräumen',
  'IT-101': 'Zertifikat des Kundenportals erneuern',
  'IT-104': 'Wartungsfenster Abrechnungssystem am zweiten Adventswochenende',
  'IT-107': 'Druckstraße auf den neuen Spool-Server umstellen',
  'IT-109': 'Anmeldung im Kundenportal scheitert bei Umlauten im Passwort',
  'IT-115': 'Wartezeiten der Hotline stündlich ins Berichtswesen laden',
  'IT-118': 'Testsystem nur noch mit anonymisierten Kundendaten betreiben',
} as const;

/** Pages of the process handbook: id, address word and title. */
const pages = {
  mahnlauf: { id: '98312', title: 'Mahnlauf' },
  abschlag: { id: '98315', title: 'Abschlag ändern' },
  umzug: { id: '98318', title: 'Umzug melden' },
  kuendigung: { id: '98321', title: 'Kündigung bestätigen' },
  retouren: { id: '98324', title: 'Retouren bearbeiten' },
  zaehlerstand: { id: '98327', title: 'Zählerstand erfassen' },
  ruecklast: { id: '98330', title: 'Rücklastschriften' },
  ratenplan: { id: '98333', title: 'Ratenplan vereinbaren' },
} as const;

/** `dc:` stands for the Data Center workplace; everything else lies in the Cloud one. */
type Thing = keyof typeof issues | keyof typeof pages;
export type DemoSpot = Thing | `dc:${Thing}`;

/** A spot as a place at the given workplaces. */
export function placeAt(spot: DemoSpot, urls: DemoPlaces): Place {
  const atDataCenter = spot.startsWith('dc:');
  const thing = (atDataCenter ? spot.slice(3) : spot) as Thing;
  return thing in issues
    ? issueAt(thing as keyof typeof issues, atDataCenter ? `${urls.dcUrl}/jira` : urls.cloudUrl)
    : pageAt(thing as keyof typeof pages, atDataCenter, urls);
}

function issueAt(key: keyof typeof issues, site: string): Place {
  const container = key.split('-')[0] ?? null;
  const url = `${site}/browse/${key}`;
  return { product: 'jira', site, kind: 'issue', key, container, title: issues[key], url };
}

function pageAt(name: keyof typeof pages, atDataCenter: boolean, urls: DemoPlaces): Place {
  const { id, title } = pages[name];
  const site = atDataCenter ? `${urls.dcUrl}/confluence` : `${urls.cloudUrl}/wiki`;
  const url = atDataCenter
    ? `${site}/pages/viewpage.action?pageId=${id}`
    : `${site}/spaces/PROZ/pages/${id}`;
  return { product: 'confluence', site, kind: 'page', key: id, container: 'PROZ', title, url };
}
