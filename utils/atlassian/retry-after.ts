/**
 * Seconds to wait by a `Retry-After` header: a number of seconds, or a date (RFC 9110 §10.2.3). Null when it says
 * nothing we understand.
 * @param now milliseconds since 1970.
 */
export function retryAfter(header: string | null, now: number): number | null {
  const said = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said);
  const date = /^[A-Z][a-z]{2}/.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
