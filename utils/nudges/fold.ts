const foldings: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  æ: 'ae',
  ø: 'oe',
  é: 'e',
  è: 'e',
  ê: 'e',
  á: 'a',
  à: 'a',
  ó: 'o',
  ç: 'c',
  ñ: 'n',
};

/**
 * One spelling for all spellings: lower case, umlauts written out, no accents.
 * Decomposed umlauts (as macOS writes them) are composed first, so both look the same.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower)
    ? lower
    : lower.normalize('NFC').replace(/[^\0-\x7f]/g, (char) => foldings[char] ?? char);
}
