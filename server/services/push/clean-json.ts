/** Deepest nesting of arrays and objects that is taken; our own shapes need four levels. */
const MAX_DEPTH = 32;

export type CleanResult = { ok: true; value: unknown } | { ok: false };

/**
 * Makes parsed JSON fit for PostgreSQL: NUL characters go, lone halves of surrogate pairs become
 * U+FFFD, a key `__proto__` is dropped. Refuses what is nested too deep to be walked safely.
 */
export function cleanJson(value: unknown): CleanResult {
  if (isClean(value, 0)) return { ok: true, value };
  const state = { tooDeep: false };
  const cleaned = clean(value, 0, state);
  return state.tooDeep ? { ok: false } : { ok: true, value: cleaned };
}

/** Whether all of a value can stay as it is, as almost all do: a copy of a note takes four times as long. */
function isClean(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isCleanText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isClean(item, depth + 1));
  return Object.entries(value).every(
    ([key, item]) => key !== '__proto__' && isCleanText(key) && isClean(item, depth + 1),
  );
}

function isCleanText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function clean(value: unknown, depth: number, state: { tooDeep: boolean }): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) {
    state.tooDeep = true;
    return null;
  }
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1, state));
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(
    entries.map(([key, item]) => [cleanText(key), clean(item, depth + 1, state)]),
  );
}

/** Text as PostgreSQL and every UTF-8 reader can hold it. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
