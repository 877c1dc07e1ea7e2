/**
 * Decodes the code of a Confluence tiny link (`/x/CODE`) to the content id, null if it is none.
 * The code is the id as little-endian bytes in base64 without the zeroes at the end. Confluence
 * writes `/` as `-` and `+` as `_`, which is the other way round than base64url (RFC 4648 §5).
 */
export function decodeTinyLink(code: string): string | null {
  if (!/^[\w-]{1,11}$/.test(code)) return null;
  // 11 characters carry 8 bytes, the width of an id; the missing ones were zeroes ("A").
  const bytes = atob(code.padEnd(12, 'A').replaceAll('-', '/').replaceAll('_', '+'));
  let id = 0n;
  for (let at = 7; at >= 0; at -= 1) id = id * 256n + BigInt(bytes.charCodeAt(at));
  return id > 0n && id < 1n << 63n ? String(id) : null;
}
