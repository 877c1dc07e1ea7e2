/** Months by their first letters, German and English, January first. */
const MONTHS = [
  'jan',
  'feb',
  'm[äa]r|mrz',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[zc]',
].map((name) => new RegExp(`^(?:${name})`));

const DAY_MS = 86_400_000;

/** Whole dates; each names its parts. */
const DATES = [
  /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g,
  /\b(?<day>\d{1,2})\. ?(?<month>\d{1,2}|[a-zä]{3,9})\.? ?(?<year>20\d\d)\b/g,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-zä]{3,9})\.? (?<year>20\d\d)\b/g,
  /\b(?<month>[a-zä]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\d\d)\b/g,
];

/** What is over, or was only said. */
const OVER =
  /\b(?:wurden?|waren?|hatten?|was|were|had|worden|erfolgt|seit(?:dem|her)?|bereits|already|has been|have been|damals|ago|nach (?:dem|der|unserem|unserer)|after|since|letzte[nrsm]?|vorige[nrsm]?|previous|former|ehemalige[nrsm]?)\b/;

/** What is still to come, though the sentence also looks back ("es wurde entschieden, dass … abgeschaltet wird"). */
const AHEAD =
  /\b(?:wird|werden|will|geht|gehen|startet|starten|endet|enden|going to|is being|are being|geplant|planned|scheduled|ab dem|zum \d)(?=\W|$)/;

/** Points in time that a sentence names in full. */
function datesIn(sentence: string): number[] {
  return DATES.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ groups }) => {
      const { year = '', month = '', day = '' } = groups ?? {};
      const named = MONTHS.findIndex((name) => name.test(month));
      const index = named === -1 ? Number(month) - 1 : named;
      return index >= 0 && index < 12 ? [Date.UTC(Number(year), index, Number(day))] : [];
    }),
  );
}

/** Whether a sentence says when: a day, a month, a quarter, "ab sofort". */
export function namesTime(sentence: string): boolean {
  return /\b\d{1,2}\. ?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\b20\d\d-\d\d|\b20[2-9]\d\b|\bq[1-4]\b|\bkw ?\d|\b(?:ab|from|starting|effective) (?:sofort|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|today|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:nächste[nrsm]?|next|kommende[nrsm]?) (?:woche|monat|jahr|quartal|week|month|year|quarter)|\b(?:zum|ende|end of|mitte|anfang|by) (?:\d{1,2}\.|des |januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahresende|monatsende|the |january|february|march|april|june|july|august|september|october|november|december)|\b(?:im|in|on) (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
    sentence,
  );
}

/** Whether a sentence, in lower case, tells of what is over. `now`: milliseconds since 1970. */
export function tellsPast(sentence: string, now: number): boolean {
  const dates = datesIn(sentence);
  if (dates.length > 0) return Math.max(...dates) < now - DAY_MS;
  const years = [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (years.length > 0 && Math.max(...years) < new Date(now).getUTCFullYear()) return true;
  return OVER.test(sentence) && !AHEAD.test(sentence);
}
