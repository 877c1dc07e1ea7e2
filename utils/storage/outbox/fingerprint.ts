/** JSON with sorted keys: equal values have equal texts, whatever order their fields came in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** One 32-bit FNV-1a over UTF-16 units. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Short mark of a value, to tell whether two contents are the same. It only compares one note with
 * itself, so two independent 32-bit hashes and the length are plenty; it is no protection against forgery.
 */
export function fingerprint(value: unknown): string {
  const text = canonicalJson(value);
  const parts = [fnv(text, 0x811c9dc5), fnv(text, 0x9747b28c), text.length];
  return parts.map((part) => part.toString(36)).join('.');
}
