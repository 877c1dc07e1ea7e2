/** The code of a pasted invite link, or of the bare code itself; null when there is none. */
export function inviteCodeOf(pasted: string): string | null {
  const text = pasted.trim();
  const code = text.slice(text.indexOf('#') + 1);
  return /^[\w-]{16,64}$/.test(code) ? code : null;
}
