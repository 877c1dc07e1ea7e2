import { datesIn, MONTH } from './dates-in.ts';

const DAY_MS = 86_400_000;

/** What is over, or was only said. */
const OVER =
  /\b(?:wurden?|war(?:en)?|hatten?|was|were|had|worden|erfolgt|seit(?:dem|her)?|bereits|already|ha(?:s|ve) been|damals|ago|nach (?:dem|der|unsere[mr])|after|since|letzte[nrsm]?|vorige[nrsm]?|previous|former|ehemalige[nrsm]?)\b/;

/** What is still to come, though the sentence also looks back ("es wurde entschieden, dass … abgeschaltet wird"). */
const AHEAD =
  /\b(?:wird|werden|will|geht|gehen|starte[nt]|ende[nt]|going to|(?:is|are) being|geplant|planned|scheduled|ab dem|zum \d)(?=\W|$)/;

const WHEN =
  'sofort|heute|morgen|today|tomorrow|woche|monat|jahr|quartal|week|month|year|quarter|montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday';

const TIME = new RegExp(
  `\\b(?:20[2-9]\\d|q[1-4]|[kc]w ?\\d{1,2})\\b|\\b\\d{1,2}\\. ?(?:\\d{1,2}\\.|${MONTH})|\\b(?:ab|zum|im|in|on|by|from|starting|of|ende|mitte|anfang|next|nächste[nrsm]?|kommende[nrsm]?) (?:the )?(?:${WHEN}|${MONTH})`,
);

/** Whether a sentence in lower case says when: a day, a month, a quarter, "ab sofort". */
export const namesTime = (sentence: string): boolean => TIME.test(sentence);

/** Whether a sentence in lower case tells of what is over. `now`: milliseconds since 1970. */
export function tellsPast(sentence: string, now: number): boolean {
  const dates = datesIn(sentence).map(Number);
  if (dates.length > 0) return Math.max(...dates) < now - DAY_MS;
  const years = [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(Number);
  if (years.length > 0 && Math.max(...years) < new Date(now).getFullYear()) return true;
  return OVER.test(sentence) && !AHEAD.test(sentence);
}
