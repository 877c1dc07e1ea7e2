import type { PageShape } from './read-page-shape.ts';
import type { WorkText } from './read-place-text.ts';

/** Titles of texts by which people work: processes, rules, letters, how-tos. */
const NAMED =
  /(?:^|[\s-])(?:[a-zäöüß]+)?(?:prozess|prozesse|prozessbeschreibung|verfahren|verfahrensanweisung|anleitung|anweisung|arbeitsanweisung|dienstanweisung|richtlinien?|leitlinien?|leitfaden|regelung|regelwerk|betriebsvereinbarung|prozesshandbuch|handlungsanweisung|vorgehensweise|bearbeitung)(?=$|[\s:,–-])|(?:^|\s)(?:[a-zäöüß]{3,}(?:ablauf|abläufe|lauf)|ablauf (?:der|des|von|bei|im|für|einer|eines|bis)|ablauf|vorgehen (?:bei|im|für)|so (?:geht|gehen|bearbeiten|läuft|funktioniert)|wie (?:bearbeite|gehe|melde|erfasse|ändere|kündige|prüfe)n? (?:ich|wir)|was tun (?:bei|wenn)|umgang mit|checkliste|textbausteine?|musterbrief|anschreiben|briefvorlagen?)(?=$|[\s:,–-])|\b(?:sops?|standard operating procedures?|how[- ]to|playbook|runbook|procedures?|polic(?:y|ies)|guidelines?|code of conduct|work instructions?|letter templates?|complaints? handling|[a-z]+ process|process (?:for|of|description|guide)|[a-z]+ workflow|workflow (?:for|of))\b/;

/** A verb at the end of a short title: "Umzug melden", "Kündigung bestätigen". */
const DOING =
  /^(?:[\p{L}:*-]+ ){1,4}(?:ändern|melden|bestätigen|bearbeiten|erfassen|vereinbaren|prüfen|anlegen|kündigen|verschicken|versenden|buchen|freigeben|erstellen|beantworten|sperren|stornieren|mahnen|anpassen|eröffnen|beantragen|genehmigen|abrechnen|durchführen)$/u;

/** What has the same words and is made for machines or the moment. */
const OTHER =
  /\b(?:release notes?|changelog|api|sdk|kubernetes|k8s|docker|terraform|helm|git|jenkins|ci\/cd|pipeline|deployment|dev environment|entwicklungsumgebung|architektur|architecture|adr|rfc|csp|iam|cors|retention policy|security policy header|group polic(?:y|ies)|process(?:or)?(?: (?:crash|id|memory|manager|dump|pool))|child process|data process(?:ing)?|prozessor|ablaufdatum|ablauf (?:des|der) (?:zertifikat|token|session|lizenz|vertrag)|gerichtsverfahren|vergabeverfahren|idee|ideen|brainstorming|konzept|entwurf eines|proposal|post-?mortem|statistik|kennzahlen|auswertung|report|dashboard|roadmap|backlog|okr|blog)\b|^s\d-\d{3}/;

/** Headings of such texts. */
const SECTIONS = [
  /^(?:schritte?|ablauf|vorgehen|vorgehensweise|prozessschritte|durchführung|steps?|procedure|process(?: steps)?|how it works|so geht|workflow|bearbeitung)\b/,
  /^(?:auslöser|voraussetzung|wann|trigger|prerequisit|when to|geltungsbereich|scope|anwendungsbereich|eingang)/,
  /^(?:zuständig|verantwort|rollen|wer |responsib|roles|raci|ansprechpartner|prozessverantwort|process owner|owner)/,
  /^(?:fristen?\b|ausnahme|stolperstelle|sonderf[aä]ll|eskalation|nicht vergessen|spielraum|regeln|plausibilität|deadlines?\b|exceptions?|escalation|special cases|rules)/,
];

/** Heads of a table that tells who does what. */
const STEP_COLUMNS =
  /^(?:schritt|wer|was passiert|step|who|zuständig|verantwortlich|responsible|aktion|action)\b/;

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Whether a page describes how something is done here: a process, a rule, a letter, a how-to. One sign alone is
 * not enough: what it is called, how it is divided and numbered steps are weighed together.
 */
export function isProcessPage({ title: pageTitle, body }: WorkText, shape: PageShape): boolean {
  const title = folded(pageTitle);
  const lower = title.toLowerCase();
  if (OTHER.test(lower)) return false;
  const named = NAMED.test(lower) ? 2 : DOING.test(title) ? 1 : 0;
  const sections = SECTIONS.filter((section) => shape.headings.some((one) => section.test(one)));
  const hasSteps =
    shape.steps >= 3 || shape.columns.filter((one) => STEP_COLUMNS.test(one)).length >= 1;
  // A title without a text describes nothing yet.
  const isWritten = body.length >= 80;
  return isWritten && named + Math.min(2, sections.length) + (hasSteps ? 1 : 0) >= 2;
}
