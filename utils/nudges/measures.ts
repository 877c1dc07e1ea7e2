import { fold } from './fold.ts';
import type { Mention } from './mention.ts';
import { conceptNumber } from './mention.ts';
import type { Token } from './tokenize.ts';

const duration = conceptNumber('duration');
const amount = conceptNumber('amount');

const list = (words: string): ReadonlySet<string> => new Set(fold(words).split(/\s+/));
const numerals = list(
  'ein eine einen zwei drei vier fünf sechs sieben acht neun zehn zwölf vierzehn zwanzig dreißig several mehrere one two three four five six seven eight nine ten twelve twenty thirty a few einige',
);
const timeUnits = list(
  'tag tage tagen tages werktag werktage werktagen woche wochen monat monate monaten stunde stunden minute minuten sekunde sekunden jahre jahren day days week weeks month months hour hours minutes second seconds years working business',
);
const moneyUnits = list(
  'euro eur usd dollar dollars cent cents chf franken pounds pound gbp prozent percent',
);

/** Numbers with a unit: how long something takes, what it costs. */
export function findMeasures(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const form = tokens[at]?.form ?? '';
    const digit = form >= '0' && form < ':';
    if (!digit && !numerals.has(form)) continue;
    const unit = tokens[at + 1];
    if (unit === undefined || unit.sentence !== tokens[at]?.sentence) continue;
    if (timeUnits.has(unit.form))
      found.push({ concept: duration, from: at, to: at + 1, manner: 'said' });
    else if (digit && moneyUnits.has(unit.form))
      found.push({ concept: amount, from: at, to: at + 1, manner: 'said' });
  }
  return found;
}
