/** Names of query values that open something or say who is signed in. */
const secretName =
  /(?:^|[-_.])(?:pass(?:word|wd)?|pwd|pin|otp|code|state|nonce|key|sig|sid|jwt|auth)(?:$|[-_.])|token|secret|api-?key|signature|session|credential|samlre|access|bearer|jsessionid/i;

/** A signed token, or a long word of pure chance: no person has chosen it, so nobody misses it in a note. */
const secretValue = /^ey[\w-]+\.[\w-]+\.[\w-]*$|^(?=.*\d)(?=.*[a-z])[\w+/=-]{32,}$/i;

/** Longest address kept, in characters: the limit of a place. */
const MAX_ADDRESS = 2000;

export type CleanAddress = {
  /** Null when nothing of it can be kept. */
  url: string | null;
  /** Names of query values that were left out because they look like secrets. */
  leftOut: string[];
};

/**
 * The address of a page as it may be kept with a note: no fragment, no name or password, no query value
 * that looks like a secret. Path and all other query values stay, or the link would lead elsewhere.
 */
export function cleanAddress(address: string): CleanAddress {
  const nothing = { url: null, leftOut: [] };
  if (!URL.canParse(address)) return nothing;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return nothing;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  const leftOut = [...url.searchParams]
    .filter(([name, value]) => value !== '' && (secretName.test(name) || secretValue.test(value)))
    .map(([name]) => name);
  for (const name of leftOut) url.searchParams.delete(name);
  if (url.href.length > MAX_ADDRESS) url.search = '';
  return {
    url: url.href.length > MAX_ADDRESS ? `${url.origin}/` : url.href,
    leftOut: [...new Set(leftOut)],
  };
}
