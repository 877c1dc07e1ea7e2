import { datesIn } from './dates-in.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** Units of "vor 5 Minuten" and "5 minutes ago". */
const UNITS: readonly (readonly [name: RegExp, milliseconds: number])[] = [
  [/^se[kc]/, 1000],
  [/^min/, MINUTE_MS],
  [/^st|^h/, 60 * MINUTE_MS],
  [/^[td]a/, DAY_MS],
  [/^w/, 7 * DAY_MS],
  [/^mo/, 30 * DAY_MS],
  [/^[jy]/, 365 * DAY_MS],
];

function relative(text: string, now: number): number | null {
  if (/gerade eben|just now|moments? ago|wenigen sekunden|few seconds/.test(text)) return now;
  const [, count = '', unit = ''] =
    /\bvor (\d+|eine[rnm]?) (\p{L}+)/u.exec(text) ??
    /\b(\d+|an?|one) ([a-z]+) ago\b/.exec(text) ??
    [];
  const length = UNITS.find(([name]) => name.test(unit))?.[1];
  return length === undefined ? null : now - (Number.parseInt(count, 10) || 1) * length;
}

/** Milliseconds since midnight, 0 where the text names no time: a bare date counts from its beginning. */
function clockIn(text: string): number {
  const [, hour = '0', minute = '0', half] =
    /\b(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?\.?m?/.exec(text) ?? [];
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  return (hours * 60 + Number(minute)) * MINUTE_MS;
}

/** The local day that a text names. */
function dayIn(text: string, now: number): Date | null {
  const today = new Date(now);
  const back = /\b(?:heute|today)\b/.test(text)
    ? 0
    : /\b(?:gestern|yesterday)\b/.test(text)
      ? 1
      : null;
  return back === null
    ? (datesIn(text)[0] ?? null)
    : new Date(today.getFullYear(), today.getMonth(), today.getDate() - back);
}

/**
 * The point in time, in milliseconds since 1970, that a site shows in words: "vor 5 Minuten", "22. November 2026 um
 * 02:20", "November 22, 2026 at 2:20 AM", "gestern". Null where German and English do not suffice.
 */
export function parseWhen(shown: string, now: number): number | null {
  const text = shown.slice(0, 200).replaceAll(/\s+/g, ' ').toLowerCase();
  const ago = relative(text, now);
  if (ago !== null) return ago;
  const day = dayIn(text, now);
  return day && day.getTime() + clockIn(text);
}
