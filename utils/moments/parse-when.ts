const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** Units of "vor 5 Minuten" and "5 minutes ago". */
const UNITS: readonly (readonly [name: RegExp, milliseconds: number])[] = [
  [/^sek|^sec/, 1000],
  [/^min/, MINUTE_MS],
  [/^stund|^std|^hour|^hr/, 60 * MINUTE_MS],
  [/^tag|^day/, DAY_MS],
  [/^woche|^week/, 7 * DAY_MS],
  [/^monat|^month/, 30 * DAY_MS],
  [/^jahr|^year/, 365 * DAY_MS],
];

const MONTHS =
  /^(?:(jan)|(feb)|(mär|mrz|mar)|(apr)|(ma[iy])|(jun)|(jul)|(aug)|(sep)|(o[kc]t)|(nov)|(de[zc]))/;

/** Local time, as the person's site shows it. */
const localTime = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  new Date(year, month, day, hour, minute).getTime();

function relative(text: string, now: number): number | null {
  if (/gerade eben|just now|moments? ago|wenigen sekunden|few seconds|right now/.test(text))
    return now;
  const ago =
    /\bvor (?<count>\d+|eine[rnm]?) (?<unit>\p{L}+)/u.exec(text) ??
    /\b(?<count>\d+|an?|one) (?<unit>[a-z]+) ago\b/.exec(text);
  if (ago?.groups) {
    const { count = '', unit = '' } = ago.groups;
    const length = UNITS.find(([name]) => name.test(unit))?.[1];
    return length === undefined ? null : now - (Number.parseInt(count, 10) || 1) * length;
  }
  return null;
}

/** The time of day in a text, 0:00 where it names none: a bare date counts from its beginning. */
function clockIn(text: string): [hour: number, minute: number] {
  const {
    hour = '0',
    minute = '0',
    half,
  } = /\b(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s*(?<half>[ap])?\.?m?/.exec(text)?.groups ??
  {};
  const isAfternoon = half === 'p' && Number(hour) < 12;
  const isMidnight = half === 'a' && Number(hour) === 12;
  return [isMidnight ? 0 : Number(hour) + (isAfternoon ? 12 : 0), Number(minute)];
}

function absolute(text: string, now: number): number | null {
  const today = new Date(now);
  const clock = clockIn(text);
  const back = /\b(?:heute|today)\b/.test(text)
    ? 0
    : /\b(?:gestern|yesterday)\b/.test(text)
      ? 1
      : null;
  if (back !== null)
    return localTime(today.getFullYear(), today.getMonth(), today.getDate() - back, ...clock);
  const numbers = /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/.exec(text)?.groups;
  if (numbers)
    return localTime(
      Number(numbers['year']),
      Number(numbers['month']) - 1,
      Number(numbers['day']),
      ...clock,
    );
  const words =
    /\b(?<day>\d{1,2})[./ -]+(?<month>\p{L}{3,9})[./ -]+(?<year>\d{4}|\d{2})\b/u.exec(text) ??
    /\b(?<month>\p{L}{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/u.exec(text);
  const { day = '', month = '', year = '' } = words?.groups ?? {};
  const index =
    (MONTHS.exec(month)?.findIndex((name, at) => at > 0 && name !== undefined) ?? 0) - 1;
  if (index < 0) return null;
  return localTime(Number(year.padStart(4, '20')), index, Number(day), ...clock);
}

/**
 * The point in time, in milliseconds since 1970, that a site shows in words: "vor 5 Minuten", "22. November 2026 um
 * 02:20", "November 22, 2026 at 2:20 AM", "gestern". Null where German and English do not suffice.
 */
export function parseWhen(shown: string, now: number): number | null {
  const text = shown.slice(0, 200).replaceAll(/\s+/g, ' ').toLowerCase();
  return relative(text, now) ?? absolute(text, now);
}
