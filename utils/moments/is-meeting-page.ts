import { MONTH } from './dates-in.ts';
import type { PageShape } from './read-page-shape.ts';

/** A date as titles have it, the year or the day perhaps left out. */
const DATE = new RegExp(
  `\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}\\. ?\\d{1,2}\\.|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{1,2}\\.? ${MONTH}|\\b${MONTH} \\d{1,2}\\b|\\b[kc]w ?\\d{1,2}\\b`,
);

/** Titles that only meetings have. */
const SURE =
  /\bjours? fixes?\b|\bmeeting[- ]?(?:notes?|notizen|minutes|protokoll)|\bminutes (?:of|from)\b|\b(?:besprechungs|sitzungs|gesprächs|termin|workshop)(?:protokoll|notiz)|\bretro(?:spektive|spective)?s?(?: (?:sprint|team|q?\d)|\W*$|:| [-–|])|\b(?:sprint|team|projekt|quartals)[- ]?retro|\b(?:sprint|iteration)[- ]?(?:review|planning|planung)\b|\bweekly(?: (?:sync|meeting|call|team|status|check-?in|stand-?up)|\W*$|:| [-–|])|\b(?:daily|wöchentliche|monatliche|bi-?weekly|monthly)r? (?:stand-?up|scrum|sync|meeting|call|termin|austausch|runde)\b|\b(?:all[- ]hands|town ?hall|lenkungs(?:kreis|ausschuss)|steering (?:committee|board|group))\b|\b(?:team|(?:mon|diens|donners|frei)tags|mittwochs|abteilungs|leitungs|projekt)(?:runde|besprechung|meeting|sitzung|termin)\b|\b1[:-]1\b/;

/** Words of meetings and of other things; they need a date beside them, or the sections of a meeting. */
const LIKELY =
  /\b(?:protokoll|besprechung|sitzung|meeting|weekly|daily|monthly|retro[a-z]*|kick-?off|workshop|termin|abstimmung|austausch|sync|call|review|minutes|runde|notizen|notes|board|gespräch)\b/;

/** Texts about meetings, and protocols of machines. */
const OTHER =
  /\b(?:vorlagen?|templates?|anleitung|leitfaden|how[- ]?to|guide(?:line)?s?|richtlinie|policy|checkliste?|konzept|report|export|job|backup|newsletter|active users|release notes|changelog|kalender|calendar|overview|datei|tcp|udp|http|mqtt|smtp|ldap|rest|api|protocol|(?:code|peer) review|pull request|dashboard|tool|plugin|software)\b|protokollierung|protokolldatei|(?:tragungs|netzwerk|kommunikations|prüf|test|abnahme|übergabe|mess|fehler|lösch|änderungs|zugriffs)protokoll/;

/** The sections of the notes of a meeting, as templates and habit have them. */
const SECTIONS = [
  /^(?:teilnehm|anwesen|attend|participant|entschuldigt|present\b)/,
  /^(?:agenda|tagesordnung|topics?\b|themen|discussion|diskussion|besprech|tops? )/,
  /^(?:action items?|aufgaben|to-?dos?\b|nächste schritte|next steps|maßnahmen|offene punkte|follow-?ups?)/,
  /^(?:entscheidung|beschl|decision|ergebnis)/,
  /^(?:ziele?\b|goals?\b|dat(?:e|um)\b|not(?:izen|es)\b)/,
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
