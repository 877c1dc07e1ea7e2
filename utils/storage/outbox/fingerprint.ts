/** The same value with the fields of every object in order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields: Record<string, unknown> = { ...value };
  // Without a prototype even a field named `__proto__` is one like any other.
  const inOrder = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(fields).sort()) inOrder[key] = sorted(fields[key]);
  return inOrder;
}

/**
 * JSON with sorted keys: equal values have equal texts, whatever order their fields came in. For values that came
 * from JSON. A big sync marks thousands of notes, and `JSON.stringify` with a replacer takes twice the time.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Two 32-bit FNV-1a over UTF-16 units, which differ in where they begin. */
function fnvTwice(text: string): [number, number] {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return [one >>> 0, other >>> 0];
}

/** The value that was marked last, as plain JSON, and its mark. */
let last = { json: '', mark: '' };

/**
 * Short mark of a value, to tell whether two contents are the same. It only compares one note with
 * itself, so two independent 32-bit hashes and the length are plenty; it is no protection against forgery.
 * Marks are stored: the same value must have the same one in every version.
 */
export function fingerprint(value: unknown): string {
  // What was sent and what is here are marked one after the other, and almost always are the same to the letter.
  const json = JSON.stringify(value);
  if (json === last.json) return last.mark;
  const text = canonicalJson(value);
  const mark = [...fnvTwice(text), text.length].map((part) => part.toString(36)).join('.');
  last = { json, mark };
  return mark;
}
