import type { PageShape } from './read-page-shape.ts';
import type { WorkText } from './read-place-text.ts';

/** Titles of texts by which people work: processes, rules, letters, how-tos. */
const NAMED =
  /(?:^|[\s-])(?:[a-zäöüß]*(?:prozess|verfahren|anleitung|anweisung|richtlinien?|leitlinien?|leitfaden|regelung|regelwerk|handbuch|vorgehensweise)|[a-zäöüß]*ablauf|(?:mahn|rechnungs|abrechnungs|zahl|zahlungs|buchungs|beitrags|versand)lauf|vorgehen (?:bei|im|für)|so (?:geht|gehen|bearbeiten|läuft|funktioniert)|was tun (?:bei|wenn)|umgang mit|checkliste|textbausteine?|musterbrief|anschreiben|briefvorlagen?)(?=$|[\s:,–-])|\b(?:sops?|standard operating|how[- ]to|playbook|runbook|procedures?|polic(?:y|ies)|guidelines?|work instructions?|letter templates?|[a-z]+ (?:process|workflow)|process (?:for|of|description|guide))\b/;

/** A verb at the end of a short title: "Umzug melden", "Kündigung bestätigen". */
const DOING =
  /^(?:[\p{L}:*-]+ ){1,4}(?:ändern|melden|bestätigen|bearbeiten|erfassen|vereinbaren|prüfen|anlegen|kündigen|(?:ver)?schicken|(?:ver)?senden|buchen|freigeben|erstellen|beantworten|sperren|stornieren|anpassen|beantragen|genehmigen|abrechnen)$/u;

/** What has the same words and is made for machines or the moment. */
const OTHER =
  /\b(?:release notes?|changelog|api|sdk|kubernetes|docker|terraform|git|jenkins|pipeline|deployment|dev environment|entwicklungsumgebung|architektur|architecture|adr|rfc|csp|iam|cors|retention policy|group polic(?:y|ies)|process (?:crash|id|memory|manager|dump)|child process|data processing|ablauf (?:des|der) (?:zertifikat|token|session|lizenz)[a-z]*|(?:gerichts|vergabe)verfahren|ideen?|brainstorming|konzept|proposal|post-?mortem|statistik|kennzahlen|auswertung|report|dashboard|roadmap|backlog)\b/;

/** Headings of such texts. */
const SECTIONS = [
  /^(?:schritte?|ablauf|vorgehen|vorgehensweise|durchführung|steps?|procedure|process|how it works|so geht|workflow)\b/,
  /^(?:auslöser|voraussetzung|wann|trigger|prerequisit|when to|geltungsbereich|scope|anwendungsbereich)/,
  /^(?:zuständig|verantwort|rollen|wer |responsib|roles|raci|ansprechpartner|owner)/,
  /^(?:fristen?\b|ausnahme|stolperstelle|sonderf[aä]ll|eskalation|nicht vergessen|spielraum|regeln|deadlines?\b|exceptions?|escalation|rules)/,
];

/** Heads of a table that tells who does what. */
const STEP_COLUMNS =
  /^(?:schritt|wer|was passiert|step|who|zuständig|verantwortlich|responsible)\b/;

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
