/** Months as German and English write them, short and whole, January first. */
const MONTHS = [
  'jan(?:uary?)?',
  'feb(?:ruary?)?',
  'm[äa]r(?:z|ch)?|mrz',
  'apr(?:il)?',
  'ma[iy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'de[zc](?:ember)?',
];

/** Source of a pattern for the name of a month, in lower case. */
export const MONTH = `(?:${MONTHS.join('|')})(?![a-zä])`;

const NAMES = MONTHS.map((name) => new RegExp(`^(?:${name})$`));

const DATES = [
  /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g,
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?[ /-]?(?<month>\\d{1,2}(?=\\.)|${MONTH})\\.?[ /-]?(?<year>20\\d\\d|\\d\\d\\b)`,
    'g',
  ),
  new RegExp(`\\b(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)`, 'g'),
];

/** Every whole date that a text in lower case names, as local days. */
export function datesIn(text: string): Date[] {
  return DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      const { year = '', month = '', day = '' } = groups ?? {};
      const named = NAMES.findIndex((name) => name.test(month));
      const index = named === -1 ? Number(month) - 1 : named;
      const isMonth = index >= 0 && index < 12;
      return isMonth ? [new Date(Number(year.padStart(4, '20')), index, Number(day))] : [];
    }),
  );
}
