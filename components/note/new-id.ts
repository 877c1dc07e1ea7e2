/**
 * A fresh UUIDv7 (RFC 9562): 48 bits of time, then chance. Written out here because it is all the
 * pages need of a library; order within one millisecond means nothing to us.
 * @param now milliseconds since 1970
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now.toString(16).padStart(12, '0');
  const chance = [...bytes.subarray(6)].map((b) => b.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(bytes[0] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(1, 4)}-${variant}${chance.slice(5, 8)}-${chance.slice(8)}`;
}
