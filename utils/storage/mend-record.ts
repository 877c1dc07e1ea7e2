/** What a record's schema answers. */
type Reading<T> = { success: true; data: T } | { success: false };

/**
 * A stored record as far as it can be used: a field that cannot gives way to its fallback, an item of a list that
 * cannot is left out, and all the others stay. An older or a newer copy of the extension may have written it, or a
 * disk that failed; what is broken must never take more along than itself.
 */
export function mendRecord<T extends object>(
  schema: { safeParse(value: unknown): Reading<T> },
  fallback: T,
  stored: unknown,
): T {
  const whole = schema.safeParse(stored);
  if (whole.success) return whole.data;
  if (typeof stored !== 'object' || stored === null) return fallback;
  const fits = (key: string, value: unknown) =>
    schema.safeParse({ ...fallback, [key]: value }).success;
  const usable = Object.entries(stored).flatMap(([key, value]: [string, unknown]) => {
    const mended = Array.isArray(value) ? value.filter((item) => fits(key, [item])) : value;
    return key in fallback && fits(key, mended) ? [[key, mended] as const] : [];
  });
  const mended = schema.safeParse({ ...fallback, ...Object.fromEntries(usable) });
  return mended.success ? mended.data : fallback;
}
