/** An invite link taken apart: the server it leads to and the secret that opens it. */
export type Invite = { serverUrl: string; code: string };

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.*\.localhost)$/;

/**
 * Reads `https://server/join#CODE`. Only https is taken, or this very computer: a token that travels
 * unencrypted belongs to everybody on the way. Null when the text is no such link.
 */
export function parseInvite(text: string): Invite | null {
  const link = URL.parse(text.trim());
  if (!link || link.username !== '' || link.password !== '') return null;
  const isSafe =
    link.protocol === 'https:' || (link.protocol === 'http:' && loopback.test(link.hostname));
  const path = /^(.*)\/join\/?$/.exec(link.pathname);
  const code = link.hash.slice(1);
  if (!isSafe || !path || !/^[\w-]{16,64}$/.test(code)) return null;
  return { serverUrl: `${link.origin}${path[1] ?? ''}`, code };
}
