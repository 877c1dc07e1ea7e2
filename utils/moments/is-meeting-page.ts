import type { PageShape } from './read-page-shape.ts';

/** A date as titles have it. */
const DATE =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\. ?\d{1,2}\. ?(?:\d{2,4}\b|(?=\W|$))|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}\.? (?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?(?: \d{4})?(?=\W|$)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b|\b(?:kw|cw) ?\d{1,2}\b/;

/** Titles that only meetings have. */
const SURE =
  /\bjours? fixes?\b|\bmeeting[- ](?:notes?|minutes|protokoll)\b|\bminutes (?:of|from) (?:the )?(?:[a-z]+ ){0,3}(?:meeting|call|session)\b|\b(?:besprechungs|sitzungs|gesprächs|meeting|termin|workshop)(?:protokoll|notiz(?:en)?|notes)\b|\bretro(?:spektive|spective)?s?(?: (?:sprint|team|q\d|\d)|\W*$|:| [-–—|])|\b(?:sprint|team|projekt|quartals|release)[- ]?retro|\b(?:sprint|iteration)[- ]?(?:review|planning|planung)\b|\bweekly(?: (?:sync|meeting|call|team|status|check-?in|stand-?up)|\W*$| [-–—|]|: )|\b(?:daily|wöchentlicher?|monatlicher?|bi-?weekly|monthly) (?:stand-?up|scrum|sync|meeting|call|termin|austausch|runde)\b|\bstand-?up (?:notes|meeting|protokoll)\b|\b(?:all[- ]hands|town ?hall)\b|\blenkungs(?:kreis|ausschuss)|\bsteering (?:committee|board|group)\b|\b(?:team|montags|dienstags|mittwochs|donnerstags|freitags|abteilungs|leitungs|projekt)(?:runde|besprechung|meeting|sitzung|termin)\b|\b1[:-]1\b.*\b(?:notes|notizen|mit|with)\b/;

/** Words of meetings and of other things; they need a date beside them, or the headings of a meeting. */
const LIKELY =
  /\bprotokoll\b|\bprotokoll:|\bbesprechung\b|\bsitzung\b|\bmeeting\b|\bweekly\b|\bdaily\b|\bmonthly\b|\bretro|\bkick-?off\b|\bworkshop\b|\btermin\b|\babstimmung\b|\baustausch\b|\bsync\b|\bcall\b|\breview\b|\bminutes\b|\brunde\b|\bnotizen\b|\bnotes\b|\bboard\b|\bkreis\b|\bgespräch\b/;

/** Texts about meetings, and protocols of machines. */
const OTHER =
  /\b(?:vorlagen?|templates?|anleitung|leitfaden|how[- ]?to|guide(?:line)?s?|richtlinie|policy|regeln|best practices?|checkliste|checklist|facilitat|konzept|report|export|job|backup|newsletter|active users|release notes|changelog|patch notes|kalender|calendar|übersicht|overview|index|archiv|datei|tcp|udp|http|mqtt|smtp|ldap|rest|api|kommunikations|übertragungs|netzwerk|network|protocol|kyoto|code review|peer review|pull request|dashboard|tool|plugin|software)\b|protokollierung|protokolldatei|(?:übertragungs|netzwerk|kommunikations|prüf|test|abnahme|übergabe|mess|fehler|lösch|änderungs|zugriffs)protokoll/;

/** The sections of the notes of a meeting, as templates and habit have them. */
const SECTIONS = [
  /^(?:teilnehm|anwesen|attend|participant|wer (?:war|ist) dabei|entschuldigt|present\b)/,
  /^(?:agenda|tagesordnung|topics?\b|themen|discussion|diskussion|besprech|top \d|tops\b)/,
  /^(?:action items?|aufgaben|to-?dos?\b|nächste schritte|next steps|maßnahmen|offene punkte|follow-?ups?)/,
  /^(?:entscheidung|beschl[uü]ss|decision|ergebnis)/,
  /^(?:ziele?\b|goals?\b|date\b|datum\b|notizen|notes\b)/,
];

/** How many kinds of a meeting's sections the page has. */
const sectionsIn = ({ headings, columns }: PageShape) =>
  SECTIONS.filter((section) => [...headings, ...columns].some((one) => section.test(one))).length;

/** Whether a page holds the notes of a meeting, or is made for them. */
export function isMeetingPage(pageTitle: string, shape: PageShape): boolean {
  const title = pageTitle.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  if (OTHER.test(title)) return false;
  if (SURE.test(title)) return true;
  const sections = sectionsIn(shape);
  if (LIKELY.test(title)) return DATE.test(title) || sections >= 1;
  return DATE.test(title) ? sections >= 2 : sections >= 3;
}
